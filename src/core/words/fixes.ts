import type { EvidenceDocument } from '../document/types.js';
import { count } from './lacking.js';

export function claimTitle(point: string): string {
  return `Claim ${point}`;
}

export function dropClaimTitle(point: string): string {
  return `Drop the claim of ${point}`;
}

export function claimAllTitle(points: number): string {
  return `Claim all ${points} found points`;
}

export function dropUnknownTitle(claims: number): string {
  return `Drop all ${claims} claims of unknown points`;
}

/** @param meant an id, or a tag in its brackets */
export function mendClaimTitle(meant: string): string {
  return `Write ${meant}`;
}

export function mendClaimsTitle(claims: number): string {
  return `Mend all ${claims} claims that are not read`;
}

export function allPseudonymsTitle(details: number): string {
  return `Use made-up names for all ${details} private names and details of the portfolio`;
}

export function addSectionTitle(point: string): string {
  return `Add a heading and prompts for what is missing of ${point}`;
}

/** @param field for instance `witness.contact` */
export function addFieldTitle(field: string): string {
  return `Add the field ${field} at the top`;
}

/** @param fields how many are missing */
export function addAllFieldsTitle(fields: number): string {
  return `Add all ${fields} missing fields at the top`;
}

export function pseudonymTitle(pseudonym: string): string {
  return `Use "${pseudonym}" instead, in the whole portfolio`;
}

/** @param code named where several things are told of one place */
export function silenceTitle(code?: string): string {
  return withCode('Leave this aside with a reason…', code);
}

/** @param code named where several things are told of one place */
export function explainTitle(code?: string): string {
  return withCode(explainLabel, code);
}

/** After pseudonyms were put in for several names and details. */
export function pseudonymsDoneMessage(places: number, files: number): string {
  return `Made-up names now stand in ${count(places, 'place')} of ${count(files, 'file')}. Undo takes them back.`;
}

/** After a pseudonym was put in. */
export function pseudonymDoneMessage(pseudonym: string, places: number, files: number): string {
  return `"${pseudonym}" put in ${count(places, 'place')}${files > 1 ? `, ${count(files, 'file')}` : ''}. Undo takes it back.`;
}

function withCode(title: string, code: string | undefined): string {
  return code === undefined ? title : `${title} (${code})`;
}

export const explainLabel = 'What this means and what to do';
export const reasonPrompt = 'Why can this be left aside? The reason stands in the text, and every report shows it.';
export const reasonMissingMessage = 'A reason is needed, so that the assessor can follow it.';
export const chooseFindingPlaceholder = 'Choose a finding';
export const chooseCodePlaceholder = 'Choose a code to have it explained';
export const chooseFoundPointPlaceholder = 'Found in this entry and not claimed. Choose what to claim.';
export const chooseClaimPlaceholder = 'Choose a claim to drop';
export const nothingHereMessage = 'Nothing is told at the cursor.';
export const nothingPrivateHereMessage = 'No private name or detail is told at the cursor.';
export const nothingToClaimMessage = 'Everything that is found in this entry is claimed.';
export const nothingToDropMessage = 'There is no claim to drop here.';
export const nothingToMendMessage = 'There is no claim here that is nearly that of a point.';
export const nothingPrivateMessage = 'No private name or detail is told in this portfolio.';
export const nothingMissingMessage = 'Nothing that is claimed in this entry is missing.';
export const noFieldMissingMessage = 'The usual fields all stand at the top of this entry.';
export const sayKindTitle = 'Say what kind of evidence this is…';
export const choosePointToAddPlaceholder = 'Claimed and not found in full. Choose what to add a heading for.';
export const nothingClaimedMessage = 'Nothing is claimed in this entry.';
export const frontMatterFirstMessage = 'The fields at the top cannot be read. Mend them first.';

/** Why the kind of an entry cannot be written at its top. */
export function noKindEditMessage({ frontMatter }: Pick<EvidenceDocument, 'frontMatter'>): string {
  if (!frontMatter) return frontMatterFirstMessage;
  if (frontMatter.kind !== undefined) return 'The fields at the top of this entry say what kind of evidence it is.';
  return 'The fields at the top are written in a way to which nothing can be added from here, for example in braces. Write the kind there yourself, for example "type: reflective-account".';
}
