import { signs } from '../text/signs.js';
import type { WordsReading } from '../text/words.js';

/** Signs that fill a gap in a form, the parts of an unfilled date among them. */
const filler = /^(?:[\s_.…·•\-–—*/\\|:;,()[\]{}~=?"'“”‘’]|dd|mm|yyyy|yy|hh|&nbsp;|<br ?\/?>)*$/i;
const notGiven = /^(?:n\.? ?\/? ?a\.?|not applicable|none(?: given)?|nil|t\.?b\.?[acd]\.?|to be (?:confirmed|added|completed|advised|signed)|to follow|unknown|pending|awaiting(?: signature)?|blank|left blank|not (?:yet )?(?:known|given|signed|provided|supplied|completed)|unsigned|x{2,}|\?+|name|signature|date|null|tick)\.?$/i;
const prompt = /^(?:(?:please )?(?:click|tap|double[- ]click)\b.{0,60}|(?:please )?(?:enter|type|insert|add|write|put|print|sign|select|choose|state|give|complete|describe|fill in)\b(?:.{0,50}\bhere\b.{0,10}|(?: an?| the| your)? ?(?:text|names?|full name|job|job title|job role|role|date|signature|details?|item|option|contact(?: details)?|relationship|place|location|number|e-?mail|phone)\b.{0,30}| (?:in )?(?:this|the) (?:box|space|field)\b.{0,20})|your (?:name|full name|signature|job|role|job role|job title|relationship|e-?mail|phone|contact)\b.{0,30}|.{0,40}\b(?:goes |name |text |signature |date )here|lorem ipsum\b.*)[.…!]?$/i;
const inBrackets = /^(?:\[([^\]]{0,120})\]|<([^>]{0,120})>|\{\{?([^}]{0,120})\}\}?|«([^»]{0,120})»)[.,;]?$/;
const saysSigned = /\b(?:e-?)?sign(?:ed|ature)\b|\bdigital|\belectronic|\bredacted|\bwithheld|\bon file\b|\bsupplied\b|\bknown to\b/i;
const unticked = /(?:\[[ _\u00A0]?\]|☐|□|◻|⬜|⃞)/u;
const ticked = /(?:\[[xX✓✔]\]|☑|☒|✓|✔|✅|🗹|\u{F0FE})/u;

/** Whether nothing real stands in a field: gap fillers, `N/A`, a template's words left in place, boxes without a tick. */
export function isEmptyValue(text: string): boolean {
  const plain = text.replace(/&nbsp;|[\u00A0\u200B\uFEFF]/g, ' ').trim();
  if (plain.length > 400) return false;
  if (filler.test(plain) || notGiven.test(plain)) return true;
  if (unticked.test(plain) && !ticked.test(plain)) return true;
  const words = plain.replace(/^[_*"“]+|[_*"”]+$/g, '').trim();
  const open = words.replace(/^\(([^()]*)\)$/, '$1');
  if (prompt.test(open) || notGiven.test(open)) return true;
  const bracketed = inBrackets.exec(words);
  return bracketed !== null && !saysSigned.test(words) && !/[\w.]@[\w.]/.test(words) && !/^\[[A-Za-z]{1,6}\.\d+\]$/.test(words);
}

/** The first words that the patterns above allow. */
const first = /^(?:please|click|tap|double|enter|type|insert|add|write|put|print|sign|select|choose|state|give|complete|describe|fill|your|lorem|na?|not|none|nil|tb?|tb[acd]|to|unknown|pending|awaiting|blank|left|unsigned|xx+|name|signature|date|null|tick|(?:nbsp|dd|mm|yy|hh).*)$/;
const unusual = signs.bracket | signs.foreign | signs.question | signs.telling;

/** Whether a text that was cut into words may be an empty value: most are none, by their first and last word, and need no closer look. */
export function mayBeEmpty({ words, signs: found }: Pick<WordsReading, 'words' | 'signs'>): boolean {
  const last = words.at(-1)?.plain;
  return (found & unusual) !== 0 || !words[0] || first.test(words[0].plain) || last === 'here' || last === 'nbsp';
}

/** Whether a text holds a box that is ticked. */
export function isTicked(text: string): boolean {
  return ticked.test(text);
}

/** Whether a text holds boxes, and none is ticked. */
export function isUnticked(text: string): boolean {
  return unticked.test(text) && !ticked.test(text);
}
