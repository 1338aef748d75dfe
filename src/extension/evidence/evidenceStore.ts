import * as vscode from 'vscode';
import type { Checker } from '../../core/checker.js';
import { isEvidence } from '../../core/document/isEvidence.js';
import { builtInPacks } from '../../core/packs/builtIn.js';
import { packsInForce } from '../../core/packs/inForce.js';
import { linkedOutMessage } from '../../core/words/messages.js';
import type { Releasable } from '../releasable.js';
import { createCheckers } from './checkers.js';
import { packsOf, unknownPacks, type Entry, type UnreadableEntry } from './entry.js';
import { typeOfExactly } from './findFiles.js';
import type { JobQueue } from './jobQueue.js';
import { linkOut } from './linkOut.js';
import { isOwn, pathWithin } from './places.js';
import type { Portfolio, Portfolios } from './portfolios.js';
import { openDocument, readText, type TextRead } from './readText.js';
import { isInTab } from './tabs.js';

/**
 * What is known of every evidence file: those of the portfolios, open or not, and files outside them in a tab whose
 * front matter says that they are evidence. Everything on screen reads it; nothing is parsed twice.
 */
export interface EvidenceStore extends Releasable {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly UnreadableEntry[];
  /** How often a file was read that is not open. */
  readonly filesRead: number;
  /** How often a text was given to a checker, which parses it. */
  readonly textsChecked: number;
  /** A number that grows with every change of a reading, told or not yet. */
  readonly revision: number;
  /** Whether files of the portfolios are still to be read for the first time, or again. */
  readonly reading: boolean;
  /** The latest reading of a file; it can be behind its document by the last few keystrokes. */
  entryOf(uri: vscode.Uri): Entry | undefined;
  /** The reading of a document as it stands now; checks it when need be. */
  upToDate(document: vscode.TextDocument): Entry | undefined;
  /** The checker of a portfolio's own packs. */
  checkerOf(portfolio: Portfolio): Checker;
  /** Fired with the addresses whose reading has changed or gone. Changes that come together are told together. */
  readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
  /** To be called when a document's tab was opened or closed. */
  shown(uri: vscode.Uri): void;
  /** To be called when a document was opened or edited: checks it when it has been quiet for `delay` milliseconds. */
  edited(uri: vscode.Uri, delay?: number): void;
  /** To be called when a file changed on disk, or is no longer open: reads it again. */
  changedOnDisk(uri: vscode.Uri): void;
  /** To be called when a file or folder is gone: forgets it, or everything in it. A document of it that VS Code still holds stays forgotten until its file is back. */
  gone(uri: vscode.Uri): void;
  /** To be called when a folder has come: what is known of the files in it is read again at the next look through the portfolios, or when a change of theirs is told. */
  folderCame(folder: vscode.Uri): void;
  /** Reads everything again. */
  refresh(): void;
}

const mostLinesOfHead = 600;
const tellJob = 'tell';

export function createEvidenceStore(queue: JobQueue, portfolios: Portfolios): EvidenceStore {
  const entries = new Map<string, Entry>();
  const unreadable = new Map<string, UnreadableEntry>();
  /** Changed on disk since they were last read, or while they are. */
  const outdated = new Set<string>();
  /** Being read from disk just now. */
  const beingRead = new Map<string, vscode.Uri>();
  /** Gone from disk, though VS Code still holds their documents. */
  const deleted = new Set<string>();
  /** Still to be looked at since the portfolios were last looked through. */
  const pending = new Set<string>();
  const checkers = createCheckers();
  const changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  let revision = 0;
  let filesRead = 0;
  let textsChecked = 0;
  let untold = new Map<string, vscode.Uri>();

  const tell = (...uris: readonly vscode.Uri[]): void => {
    revision++;
    for (const uri of uris) untold.set(uri.toString(), uri);
    queue.schedule(tellJob, () => {
      const told = [...untold.values()];
      untold = new Map();
      changed.fire(told);
    });
  };
  const forget = (uri: vscode.Uri): void => {
    const key = uri.toString();
    outdated.delete(key);
    const known = entries.delete(key);
    if (unreadable.delete(key) || known) tell(uri);
  };

  const judge = (uri: vscode.Uri, text: string, version: number | undefined): Entry => {
    const key = uri.toString();
    const lies = portfolios.portfolioOf(uri);
    const force = packsOf(text, lies);
    const checker = checkers.of(force.packs);
    const before = entries.get(key);
    const known = before?.checker === checker && before.checked.document.text === text ? before.checked : undefined;
    if (!known) textsChecked++;
    const checked = known ?? checker.check(text, { previous: before?.checked.document });
    const portfolio = portfolios.isEvidence(uri) ? lies : undefined;
    if (before?.checked === checked && before.portfolio === portfolio && before.version === version) return before;
    const entry = { uri, version, portfolio, checker, checked, more: unknownPacks(force, checked) };
    entries.set(key, entry);
    unreadable.delete(key);
    tell(uri);
    return entry;
  };

  const judgeOpen = (document: vscode.TextDocument): Entry | undefined => {
    if (!counts(document) || deleted.has(document.uri.toString())) {
      forget(document.uri);
      return undefined;
    }
    const known = entries.get(document.uri.toString());
    return judge(document.uri, known?.version === document.version ? known.checked.document.text : document.getText(), document.version);
  };

  const counts = (document: vscode.TextDocument): boolean => {
    if (!isOwn(document.uri)) return false;
    if (portfolios.isEvidence(document.uri)) return true;
    return document.languageId === 'markdown' && isInTab(document.uri) && isEvidence(document.getText(new vscode.Range(0, 0, mostLinesOfHead, 0)), false);
  };

  const judgeFile = async (uri: vscode.Uri): Promise<void> => {
    const key = uri.toString();
    const known = entries.get(key);
    if (known && !outdated.has(key)) {
      judge(uri, known.checked.document.text, undefined);
      return;
    }
    outdated.delete(key);
    beingRead.set(key, uri);
    try {
      if (await leadsOut(uri)) return;
      filesRead++;
      keep(uri, await readText(uri));
    } finally {
      beingRead.delete(key);
    }
  };

  /** Keeps what was read, unless it changed or went meanwhile: then it is read again. */
  const keep = (uri: vscode.Uri, read: TextRead): void => {
    const key = uri.toString();
    if (openDocument(uri) || !portfolios.isEvidence(uri) || outdated.has(key)) {
      outdated.add(key);
      update(uri);
    } else if (read.state === 'text') {
      judge(uri, read.text, undefined);
    } else {
      forget(uri);
      if (read.state === 'missing') return;
      unreadable.set(key, { uri, portfolio: portfolios.portfolioOf(uri), message: read.message });
      tell(uri);
    }
  };

  /** What lies outside the portfolio by a link is not read. */
  const leadsOut = async (uri: vscode.Uri): Promise<boolean> => {
    const portfolio = portfolios.portfolioOf(uri);
    const link = portfolio && (await linkOut(portfolio.folder, uri));
    if (link === undefined || openDocument(uri)) return false;
    forget(uri);
    if ([...unreadable.values()].some((each) => each.portfolio?.folder.toString() === portfolio?.folder.toString() && each.link === link)) return true;
    unreadable.set(uri.toString(), { uri, portfolio, message: linkedOutMessage(link), link });
    tell(uri);
    return true;
  };

  const settle = async (uri: vscode.Uri): Promise<void> => {
    if (!portfolios.loaded) return;
    if (deleted.has(uri.toString()) && (await typeOfExactly(uri)) !== undefined) deleted.delete(uri.toString());
    const document = openDocument(uri);
    if (document) judgeOpen(document);
    else if (portfolios.isEvidence(uri)) await judgeFile(uri);
    else forget(uri);
  };

  const settled = (uri: vscode.Uri): void => {
    if (pending.delete(uri.toString()) && pending.size === 0) tell();
  };
  const update = (uri: vscode.Uri, delay?: number): void => {
    queue.schedule(uri.toString(), () => settle(uri).finally(() => { settled(uri); }), delay);
  };
  const updateAll = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      pending.add(uri.toString());
      update(uri);
    }
  };

  const settleAll = async (): Promise<void> => {
    updateAll([...entries.values(), ...unreadable.values(), ...vscode.workspace.textDocuments].map(({ uri }) => uri));
    for (const portfolio of portfolios.all) updateAll(await portfolios.evidenceFiles(portfolio));
  };

  const store: EvidenceStore = {
    get entries() {
      return [...entries.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    },
    get filesRead() {
      return filesRead;
    },
    get textsChecked() {
      return textsChecked;
    },
    get unreadable() {
      return [...unreadable.values()];
    },
    get revision() {
      return revision;
    },
    get reading() {
      return pending.size > 0;
    },
    entryOf: (uri) => entries.get(uri.toString()),
    upToDate(document) {
      if (!portfolios.loaded) return undefined;
      queue.drop(document.uri.toString());
      settled(document.uri);
      return judgeOpen(document);
    },
    checkerOf: ({ manifest, packs }) => checkers.of(packsInForce([manifest.packs], [...builtInPacks, ...packs], builtInPacks).packs),
    onDidChange: changed.event,
    shown(uri) {
      update(uri);
    },
    edited(uri, delay) {
      deleted.delete(uri.toString());
      update(uri, delay);
    },
    changedOnDisk(uri) {
      outdated.add(uri.toString());
      deleted.delete(uri.toString());
      update(uri);
    },
    gone(uri) {
      const isGone = (each: vscode.Uri): boolean => each.toString() === uri.toString() || pathWithin(uri, each) !== undefined;
      for (const each of [...entries.values(), ...unreadable.values()]) {
        if (!isGone(each.uri)) continue;
        if (openDocument(each.uri)) deleted.add(each.uri.toString());
        forget(each.uri);
      }
      for (const [key, each] of beingRead) if (isGone(each)) outdated.add(key);
    },
    folderCame(folder) {
      for (const [key, { uri }] of entries) if (pathWithin(folder, uri) !== undefined) outdated.add(key);
    },
    refresh() {
      for (const key of entries.keys()) outdated.add(key);
      portfolios.rescan();
    },
    dispose() {
      following.dispose();
      changed.dispose();
    },
  };
  const following = portfolios.onDidChange(() => { queue.schedule('entries', settleAll); });
  return store;
}
