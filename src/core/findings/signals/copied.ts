import { isEmptyValue, mayBeEmpty } from '../../fields/emptyValue.js';
import { promptGaps } from '../../text/promptGaps.js';
import { signs } from '../../text/signs.js';
import { kinds } from '../wordKinds.js';
import type { SentenceContext, Signal } from './types.js';

const commandVerb = /^\s*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?:identify|describe|explain|outline|compare|demonstrate|list|discuss|evaluate|analyse|define|give (?:an |two |three |at least )|state|show how you|provide|write about|say (?:how|what|why)|include|use this|think about|think of|consider)\b/i;
const prompts = /\[[A-Z][^\]\d]{3,}\]|_{4,}|\.{5,}|<[a-z][^>]{3,}>|click (?:here )?to|\binsert\b.{0,30}\bhere\b|\(max(?:imum)? \d+ words\)/i;
/** What no bracket and no word of prompts stands beside, and is a gap to fill in nevertheless. */
const dots = '.....';
/** The last sentence of a prompt in square brackets, whose first stands before. */
const endOfPrompt = /^[^[]*\.?\]\s*$/;
const criteria = /\b(?:the learner|learners|the candidate|candidates|the apprentice|assessors?)\b.{0,20}\b(?:can|must|should|will|is able|are able|needs?|has to|have to|is expected|identif|describ|explain|demonstrat|outlin)/i;

/** Text about evidence rather than evidence: a criterion, prompt, template or teaching text. */
export const copied: Signal = {
  name: 'copied',
  phrases: ['(assessment|marking|grading) criteria', 'learning outcome', 'tick (the|each|all)', 'in your own words', 'your (workplace|organisation|assessor|own role|evidence|answer)', 'students (should|will|must)', 'by the end of this (session|unit|lesson|module)'],
  detect: isAboutEvidence,
};

function isAboutEvidence({ words, kinds: wordKinds, text, passage, signs: found }: SentenceContext): boolean {
  if (passage.quoted) return false;
  const hasBrackets = (found & signs.bracket) !== 0;
  const mayPrompt = hasBrackets || (wordKinds & kinds.prompt) !== 0 || text.includes(dots);
  return commandVerb.test(text) || (mayPrompt && (prompts.test(text) || criteria.test(text))) || (hasBrackets && (endOfPrompt.test(text) || isMostlyGaps(text))) || (mayBeEmpty({ words, signs: found }) && isEmptyValue(text));
}

/** Several gaps of a template, or one with hardly a word of the writer's own beside it. */
function isMostlyGaps(text: string): boolean {
  const gaps = text.match(promptGaps)?.length ?? 0;
  return gaps > 1 || (gaps === 1 && (text.replace(promptGaps, ' ').match(/\p{L}+/gu)?.length ?? 0) < 4);
}
