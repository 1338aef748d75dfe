import { diagnosticCodes, type DiagnosticCode } from '../diagnostics/types.js';

type Family = keyof typeof diagnosticCodes extends infer Code ? (Code extends `${infer First}.${string}` ? First : never) : never;

const whatToDo: Readonly<Record<Family, string>> = {
  document: 'Look at the file: what is beyond the limits, or cannot be opened, is not read. Split it, or save it again as plain Markdown.',
  frontMatter: 'Look at the lines between the two lines of three hyphens at the top, and write the field as the guide shows it.',
  pack: 'Check the name of the pack, or its file in packs/ beside portfolio.yaml.',
  portfolio: 'Look at portfolio.yaml at the line that is named.',
  claim: 'Look at what the text shows for the point, then claim it, take the claim out, or add what is still to show.',
  witness: 'Ask the witness to complete the statement in their own words: who they are, what they saw, when and where, signed and dated.',
  date: 'Write the date as year-month-day, for instance 2026-03-14.',
  authenticity: "Evidence is the learner's own work, and a statement is the witness's own words. Say whose each text is.",
  currency: 'Add newer evidence of the same point, or say why the older still holds.',
  sufficiency: 'Add a piece of evidence of the kind that is named.',
  confidentiality: "Use a made-up name or leave the detail out: an assessor does not need a customer's own.",
  prompt: "Answer the prompt, or take it out. A template's own words count for nothing.",
  decision: 'Look at the words and the decision side by side, then decide again, countersign, or follow up what was asked.',
  silence: 'Give the reason for leaving the finding aside, or take the silence out.',
};

/** What a code means, in a sentence. */
export function codeMeaning(code: DiagnosticCode): string {
  return isListed(code) ? diagnosticCodes[code] : 'The text holds an idea that assessors mark down.';
}

/** What to do about it, in a sentence or two. */
export function codeHelp(code: DiagnosticCode): string {
  return isListed(code) ? whatToDo[familyOf(code)] : 'Read the note at the passage, and say what you mean there.';
}

function isListed(code: DiagnosticCode): code is keyof typeof diagnosticCodes {
  return Object.hasOwn(diagnosticCodes, code);
}

function familyOf(code: keyof typeof diagnosticCodes): Family {
  return code.slice(0, code.indexOf('.')) as Family;
}
