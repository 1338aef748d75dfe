import { sentenceList } from './lists.js';

/** What a witness statement can lack, as it is called on screen. */
export type WitnessDetail = 'name' | 'role' | 'relationship' | 'contact' | 'signature' | 'date';

const lackingWords: Readonly<Record<WitnessDetail, string>> = {
  name: 'No name of a witness is found here yet. Ask the witness to add their full name.',
  role: "The witness's job role is not found yet. Ask the witness to add it.",
  relationship: 'How the witness knows the learner is not found yet, for instance as line manager. Ask the witness to add it.',
  contact: 'No way to reach the witness is found yet. Add a work phone number or e-mail address, for the assessor to check with.',
  signature: 'This statement is not signed yet. Ask the witness to sign it, or to say how it was signed.',
  date: 'The day of signing is not found yet. Ask the witness to date the signature.',
};

export function missingDetailMessage(detail: WitnessDetail): string {
  return lackingWords[detail];
}

/** What was seen, when and where, as one lacking thing. */
export type SeenPart = 'what' | 'when' | 'where';

const seenWords: Readonly<Record<SeenPart, string>> = { what: 'what was seen', when: 'when it was', where: 'where it was' };

/** @param found what the statement does say; @param lacking at least one part */
export function missingActivityMessage(found: readonly SeenPart[], lacking: readonly SeenPart[]): string {
  const first = found.length > 0 ? `Found: ${sentenceList(found.map((part) => seenWords[part]))}. ` : '';
  return `${first}Still to say: ${sentenceList(lacking.map((part) => seenWords[part]))}.`;
}

export function witnessIsLearnerMessage(name: string): string {
  return `The witness and the learner have the same name, ${name}. A statement has to come from somebody else who was there.`;
}

export function signedByLearnerMessage(name: string): string {
  return `The signature is the learner's, ${name}. The witness signs their own statement.`;
}

/** @param words the words that say so */
export function witnessIsRelativeMessage(words: string): string {
  return `"${words}" reads as a relative or friend of the learner. Ask somebody who saw the work and is neither.`;
}

export const skillsListMessage = 'This lists skills; nothing that was seen is found yet. Ask the witness to tell one occasion: what the learner did and said, when and where.';
export const characterReferenceMessage = 'This speaks of what the learner is like, as a reference does; nothing that was seen is found yet. Ask the witness to tell one occasion that they saw.';
export const decidesMessage = 'This makes the decision, which is the assessor\'s. Ask the witness to say what they saw and leave the criteria to the assessor.';
export const wholeUnitMessage = 'This speaks for a whole unit. A statement bears out what was seen on one or a few occasions: name those, and leave the unit to the assessor.';

/** @param signed the day of signing; @param seen the day of what was seen; both as written */
export function signedBeforeMessage(signed: string, seen: string): string {
  return `Signed ${signed}, for something seen ${seen}: the signature is the earlier one. Check both dates.`;
}

export function signedInFutureMessage(signed: string): string {
  return `The day of signing, ${signed}, is still to come. Check the date.`;
}

/** @param statuses what the policy allows, at least one */
export function witnessStatusMessage(found: string, statuses: readonly string[]): string {
  return `"${found}" is none of those who can be a witness here: ${statuses.join(', ')}. Check who the witness is, or ask one of those.`;
}
