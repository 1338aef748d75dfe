import type * as vscode from 'vscode';
import type { CheckedEntry, Checker } from '../../core/checker.js';
import type { Diagnostic } from '../../core/diagnostics/types.js';
import { readFrontMatter } from '../../core/document/frontMatter.js';
import { builtInPacks } from '../../core/packs/builtIn.js';
import { packsInForce, type PacksInForce } from '../../core/packs/inForce.js';
import { unknownPackMessage } from '../../core/words/messages.js';
import { packsOfLoneFiles } from '../settings.js';
import { nameOf } from './places.js';
import type { Portfolio } from './portfolios.js';

/** An evidence file as last read and judged. */
export interface Entry {
  readonly uri: vscode.Uri;
  /** The open document's version that was checked; undefined when the file was read from disk. */
  readonly version: number | undefined;
  /** The portfolio whose coverage it counts for. */
  readonly portfolio: Portfolio | undefined;
  readonly checker: Checker;
  readonly checked: CheckedEntry;
  /** What is told of it besides what the checks tell: a pack that it names in vain. */
  readonly more: readonly Diagnostic[];
}

/** An evidence file that cannot be read. */
export interface UnreadableEntry {
  readonly uri: vscode.Uri;
  readonly portfolio: Portfolio | undefined;
  readonly message: string;
  /** The symbolic link that leads out of the portfolio, by which it is not read; told of one file for each link. */
  readonly link?: string;
}

/** What to call an entry in a list: its id, else its file's name. */
export function shortName({ uri, checked }: Entry): string {
  return checked.document.frontMatter?.id ?? nameOf(uri).replace(/\.(?:md|markdown)$/i, '');
}

/** An entry's name with its title. */
export function longName(entry: Entry): string {
  const title = entry.checked.document.frontMatter?.title;
  return title === undefined ? shortName(entry) : `${shortName(entry)} ${title}`;
}

/** The packs that read a text: the front matter is looked at first only where it may name some; a setting names those of lone files. */
export function packsOf(text: string, portfolio: Portfolio | undefined): PacksInForce {
  const named = /^packs[ \t]*:/m.test(text) ? readFrontMatter(text).frontMatter?.packs : undefined;
  return packsInForce([named, portfolio ? portfolio.manifest.packs : lonePacks()], [...builtInPacks, ...(portfolio?.packs ?? [])], builtInPacks);
}

/** Those of the setting that are there: a name that no pack has is left out. */
function lonePacks(): readonly string[] {
  return (packsOfLoneFiles() ?? []).filter((id) => builtInPacks.some((pack) => pack.id === id));
}

/** Packs that the entry itself names in vain; those that the portfolio names are told in the manifest. */
export function unknownPacks({ unknown, atHand }: PacksInForce, { document: { frontMatter } }: CheckedEntry): Diagnostic[] {
  const range = frontMatter?.places.get('packs');
  if (!range || !frontMatter?.packs?.length) return [];
  const known = builtInPacks.map(({ id }) => id);
  return unknown.map((name) => ({ code: 'pack.unknown', severity: 'error', message: unknownPackMessage(name, known, atHand), range }));
}
