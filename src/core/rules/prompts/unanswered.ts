import { isEmptyValue } from '../../fields/emptyValue.js';
import { overlapsAny, type TextRange } from '../../text/range.js';
import { promptGaps } from '../../text/promptGaps.js';
import { promptMessage } from '../../words/prompts.js';
import type { EntryRule, RuleEntry } from '../types.js';

const question = /[?…]$|^(?:describe|explain|say|write|give|tell|think|note|list|add|include|what|how|why|who|when|where)\b/i;
const mostTold = 20;

/**
 * Prompts of a template that are left in place earn nothing, and an assessor stumbles over them. Told are lines and
 * cells of a table that are nothing but a prompt, gaps in square brackets within a sentence, and a prompt in italics with no answer below.
 * Empty fields of a form are the form's checks' to tell, and comments (`<!-- … -->`) are no text.
 */
export const unanswered: EntryRule = {
  codes: ['prompt.unanswered'],
  check(entry) {
    const isEmptyField = overlapsAny(entry.fields.filter(({ value }) => value === '').flatMap(({ range, label }) => [range, label]));
    const prompts = promptsOf(entry).filter((range) => !isEmptyField(range));
    return prompts.slice(0, mostTold).map((range) => ({ code: 'prompt.unanswered', severity: 'hint', message: promptMessage(prompts.length), range }));
  },
};

function promptsOf({ checked: { document } }: RuleEntry): TextRange[] {
  const passages = document.blocks.flatMap(({ start, block }) => block.passages.map((passage) => ({ passage, start: start + passage.range.start })));
  return passages.flatMap(({ passage, start }, index): TextRange[] => {
    if (passage.quoted || passage.kind === 'heading') return [];
    if (passage.kind === 'row') return promptCells(document.text.slice(start, start + passage.prose.length), start);
    const next = passages[index + 1]?.passage.kind;
    const whole = within(passage.prose, start);
    const source = document.text.slice(start, start + passage.prose.length).trim();
    if (/^([*_])(?!\1)[^*_]{3,300}\1$/.test(source) && question.test(source.slice(1, -1).trim()) && (next === undefined || next === 'heading')) return [whole];
    const ranges: TextRange[] = [];
    let at = 0;
    for (const line of passage.prose.split('\n')) {
      const place = within(line, start + at);
      if (isPrompt(line.trim())) ranges.push(place);
      else for (const { index: from, 0: words } of line.matchAll(promptGaps)) ranges.push({ start: start + at + from, end: start + at + from + words.length });
      at += line.length + 1;
    }
    return ranges;
  });
}

/** The cells of a row that are a question in square brackets. What else a cell holds is a form's to tell. */
function promptCells(row: string, start: number): TextRange[] {
  let at = start;
  return row.split('|').flatMap((cell) => {
    const place = within(cell, at);
    at += cell.length + 1;
    return /^\[[^\][]+\]$/.test(cell.trim()) && question.test(cell.trim().slice(1, -1).trim()) ? [place] : [];
  });
}

/** A line that is a prompt and nothing else: brackets around a note (`[Slide 2]`) are none, a row of signs parts a text and a tick box is a form's. */
function isPrompt(line: string): boolean {
  if (line.startsWith('[') && !question.test(line.replace(/[[\]]/g, '').trim()) && line.search(promptGaps) < 0) return false;
  return (/\p{L}/u.test(line) || /^(?:_{4,}|\.{4,}|…+)$/.test(line)) && /^[[<{«_.…]|\b(?:here|text|enter|click|tap|insert|type|write)\b/i.test(line) && !/^\[[ xX]?\]/.test(line) && isEmptyValue(line);
}

function within(text: string, start: number): TextRange {
  const from = text.length - text.trimStart().length;
  return { start: start + from, end: start + text.trimEnd().length };
}
