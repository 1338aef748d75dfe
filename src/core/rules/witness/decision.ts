import type { TextRange } from '../../text/range.js';

/** A criterion's or marking point's number, not a time, price or distance. */
const number = "(?:(?:AC|LO|criteri(?:on|a)|outcomes?|points?|units?) ?)?(?<![£$\\d.:])\\b(?:[A-Z]{2}\\.\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,2}\\.\\d{1,2})\\b(?!\\d| ?(?:am|pm|miles?|m\\b|km|kg|%|hrs?|hours?|train|bus|boat|o['’]clock|per ?cent|litres?))";
const subject = '(?:all (?:of )?|every |each (?:of )?|both |the |these |those |this |her |his |their |above |required |relevant |assessment |performance |learning |unit |marking |NVQ |national |qualification )*';
const criteria = `(?:${subject}(?:criteri(?:on|a)|outcomes?|performance indicators?|unit standards?|unit|units|qualification|marking points?)\\b|(?:all of |everything (?:in|under|for) |every part of )?${number})`;
const person = "(?:he|she|they|s/he|learner|candidate|apprentice|student|trainee|I (?:consider|believe|feel|confirm|would say)|\\p{Lu}\\p{L}+|and|clearly|fully|has|have|this|which|that|also|now)";
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?!(?:we|us)\\b)(?<!\\b(?:we|I) )${person} (?:(?:\\p{L}+ly|also|now|therefore|easily|already|more than) )*(?:meets?|met|achieve[sd]?|pass(?:es|ed)?|satisf(?:ies|ied)|fulfil(?:s|led|ls)|covers|covered|completed?s?|evidence[sd]|(?:demonstrated|shown) competence (?:in|against)|(?:is|was) competent (?:in|at|for|against)) (?:(?!(?:at|on|by|until|from|before|after|around|about|him|her|them|me|us)\\b)\\p{L}+ ){0,3}?${criteria}`, 'iu'),
  new RegExp(`\\b${criteria}(?: (?:and|to|,) ${number})* (?:has|have|is|are|was|were) (?:all |now |clearly |fully |been |therefore )*(?:met|achieved|passed|satisfied|fulfilled|covered|complete|completed|signed off)\\b`, 'iu'),
  /\b(?:should|deserves? to|ought to|must|can|has to|ready to|will) (?:now |therefore |definitely |certainly |easily )?(?:pass|be passed|be signed off|be awarded|get (?:her|his|their|the|a) (?:pass|certificate|qualification|unit|distinction|merit)|achieve (?:the|this|her|his|their) (?:unit|qualification|award))\b(?! (?:on|over|round|through|by|along|down|to|it|them|him|her|the (?:phone|message|order|call))\b)/iu,
  /\b(?:deserves|worthy of|I would give|I give|award(?:ed)? (?:him|her|them)) (?:a |an |the |him |her |them |this )*(?:pass|merit|distinction|certificate|qualification)\b/iu,
  /\b(?:sign (?:him|her|them|(?:the|this) unit) off|signed off (?:for|on|against|as competent)|(?:has|have) been signed off|(?:he|she|they) (?:is|are|can be) signed off|for (?:her|him|them|the unit) to be signed off|happy (?:to sign|for \p{L}+ to be signed)|(?:no|any) (?:further|more) evidence (?:is )?(?:needed|required)|does not need to be (?:seen|assessed) again|(?:is|are) (?:fully |now |clearly |therefore )*competent (?:in all|in the above|in this|in every|for this|against)|I (?:believe|consider|deem|judge) (?:he|she|they|him|her|them|\p{L}+)(?:['’]s| is| are| to be)? (?:fully |now )*competent)\b/iu,
];

/** The words of a sentence that make the assessment decision. */
export function claimsDecision(words: string): TextRange | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
