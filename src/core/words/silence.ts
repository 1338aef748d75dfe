/** The comment that silences a finding, as an example. */
const form = (code: string): string => `<!-- silence ${code}: your reason -->`;

export function noReasonMessage(code: string): string {
  return `This names ${code} and gives no reason, so nothing is left aside. Say why, for instance: ${form(code)}`;
}

export const manifestNoReasonMessage = 'No reason is given, so nothing is left aside. Add a line "reason:" that says why.';

export function unusedSilenceMessage(code: string): string {
  return `Nothing with the code ${code} is found here now. This can go.`;
}

export function unsilenceableMessage(code: string): string {
  return `Findings with the code ${code} cannot be left aside. This can go.`;
}

/** @param written the code as written */
export function unknownCodeMessage(written: string): string {
  if (written.includes('*')) return `"${written}" stands for several codes. Name one code, as the finding shows it.`;
  if (written.includes(',')) return `"${written}" names several codes. Use a comment of its own for each, as each needs its reason.`;
  return `There is no code "${written}". Copy the code that the finding shows.`;
}
