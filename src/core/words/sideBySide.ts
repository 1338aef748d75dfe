/** @param other the name of the other entry */
export function matchingPassagesTitle(other: string): string {
  return `Show the matching passages of ${other} beside these`;
}

/** A pair of passages, by its number. */
export function pairLabel(number: number, of: number): string {
  return `${number} of ${of}`;
}

/** Which pair is shown, and how to go on. @param other the name of the other entry */
export function pairShownMessage(number: number, of: number, other: string): string {
  return `Matching passages with ${other}: ${pairLabel(number, of)}.${of > 1 ? ' Alt+F9 goes to the next.' : ''}`;
}

/** On a passage. @param other the name of the entry in which the other passage of its pair stands */
export function pairHover(number: number, of: number, other: string): string {
  return `Pair ${pairLabel(number, of)}: nearly the same in ${other}.`;
}

export const noMatchingPassagesMessage = 'No matching passages are told in these entries.';
export const chooseMatchingPlaceholder = 'Entries with matching passages. Choose which to show side by side.';
