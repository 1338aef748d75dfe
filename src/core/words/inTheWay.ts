/** "still needed: a witness statement; 1 more piece of evidence", as a part of a line. */
export function stillNeeded(lacking: readonly string[]): string {
  return `${stillNeededLabel}: ${lacking.join('; ')}`;
}

/** That the policy asks for more than is found, where room is short. */
export const stillNeededLabel = 'still needed';

/** What keeps progress from being complete, the first thing first. */
export function inTheWayMessage(first: string, others: number): string {
  return `In the way: ${first}${others > 0 ? ` And ${others} more.` : ''}`;
}

export const policyAsksLabel = 'The policy still asks for';
export const nothingInTheWayMessage = 'Every point is found, and nothing else stands in the way.';
export const inTheWayPlaceholder = 'What stands in the way, most pressing first. Choose one to go there.';
export const choosePortfolioPlaceholder = 'Which portfolio?';

/** A message as a line and what stands under it: its first sentence, and the rest; all in the line when it is one sentence. */
export function lineAndDetail(message: string): { readonly line: string; readonly detail: string } {
  const [, line = message, detail = ''] = /^(.{20,}?[.:]) (?=["\p{Lu}])(.+)$/su.exec(message) ?? [];
  return { line, detail };
}
