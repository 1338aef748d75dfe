/** Questions and answers on the way to a new portfolio, a new entry and a witness statement. */

export const newPortfolioTitle = 'New portfolio';
export const newPortfolioLabel = 'New Portfolio…';
export const learnerPrompt = 'Your name, as your assessor knows it';
export const employerPrompt = 'Where you work. You can leave it empty.';
export const packsPrompt = 'Which topics is it for? Choose one or more.';
export const nameMissingMessage = 'A name is needed: it stands in portfolio.yaml and in each entry.';
export const portfolioFolderLabel = 'Put the portfolio here';
export const chooseFolderPlaceholder = 'In which folder?';
export const portfolioThereMessage = 'This folder has a portfolio.yaml already. It is left as it is.';

export const newEvidenceTitle = 'New evidence';
export const kindPrompt = 'What kind of evidence?';
export const pointsPrompt = 'Which points do you aim at? Choose any, or none.';
export const titlePrompt = 'What is it about, in a few words?';
export const titleMissingMessage = 'A few words are needed: the file is named after them.';
export const noPortfolioYetMessage = 'No portfolio is open yet.';

export const askWitnessTitle = 'Ask for a witness statement';
export const activityPrompt = 'What did the witness see, in a few words?';
export const witnessPointsPrompt = 'Which points may the statement bear on? Choose any, or none.';
export const copyEmailLabel = 'Copy as E-mail Text';
export const witnessFormMessage = 'This form is for the witness to fill in and sign. Send the file, or copy it as text for an e-mail.';
export const emailCopiedMessage = 'The form is copied. Paste it into an e-mail to the witness.';
export const noFormHereMessage = 'Open a witness statement first, then copy it.';

/** Below a topic: how much it asks for. */
export function packDetail(points: number): string {
  return `${points} points, in this project's own words. Not an awarding organisation's text.`;
}

/** "New evidence (2 of 3)", for the title of a question in a row. */
export function stepTitle(title: string, step: number, steps: number): string {
  return `${title} (${step} of ${steps})`;
}

export function fileThereMessage(path: string): string {
  return `${path} is there already. It is left as it is.`;
}
