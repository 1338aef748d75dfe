import { Document } from 'yaml';
import { firstEntryTitle, manifestComment } from '../words/templates.js';
import { fileNameOf } from './entryIds.js';
import { newEntry } from './newEntry.js';

/** What is asked for a new portfolio. */
export interface NewPortfolio {
  readonly learner: string;
  /** Where the learner works; may be empty. */
  readonly employer: string;
  /** Ids of packs. */
  readonly packs: readonly string[];
  /** The day, as YYYY-MM-DD. */
  readonly today: string;
}

/** A file to be written, by its path in the portfolio's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The folders that a portfolio begins with. */
export const portfolioFolders = ['evidence', 'witness'] as const;

/** The files that a portfolio begins with: its manifest, then the first entry. */
export function newPortfolio({ learner, employer, packs, today }: NewPortfolio): readonly [NewFile, NewFile] {
  const entry = newEntry({ id: 'E01', kind: 'reflective-account', title: firstEntryTitle, learner, date: today, claims: [] });
  return [
    { path: 'portfolio.yaml', text: manifestText(learner, employer, packs) },
    { path: `${portfolioFolders[0]}/${fileNameOf('E01', firstEntryTitle)}`, text: entry },
  ];
}

function manifestText(learner: string, employer: string, packs: readonly string[]): string {
  const manifest = new Document({ learner: { name: learner }, ...(employer !== '' && { employer: { name: employer } }), packs, evidence: portfolioFolders.map((folder) => `${folder}/**/*.md`) });
  manifest.commentBefore = manifestComment;
  return manifest.toString({ lineWidth: 0 });
}
