import * as vscode from 'vscode';
import { createRecordStore, RecordStoreError, type RecordStore, type SavedRecords } from '../../core/assessment/recordStore.js';
import { standingOf, type Assessment } from '../../core/assessment/standing.js';
import type { AssessmentRecord } from '../../core/assessment/types.js';
import { createLineIndex } from '../../core/text/lineIndex.js';
import type { PositionRange, TextRange } from '../../core/text/range.js';
import type { Boundary } from '../boundary.js';
import type { JobQueue } from '../evidence/jobQueue.js';
import { pathWithin } from '../evidence/places.js';
import type { Portfolio, Portfolios } from '../evidence/portfolios.js';
import { readText } from '../evidence/readText.js';
import type { Releasable } from '../releasable.js';
import { recordFilesOf } from './recordFilesOf.js';

/** Something wrong with a record file. */
export interface RecordProblem {
  readonly uri: vscode.Uri;
  readonly range: PositionRange;
  /** The same place, as offsets. */
  readonly at: TextRange;
  readonly message: string;
}

/** What is on record in a portfolio. The same object as long as the records stay the same. */
export interface PortfolioRecords {
  readonly records: readonly AssessmentRecord[];
  readonly assessment: Assessment;
  readonly problems: readonly RecordProblem[];
}

/** The assessment records of the portfolios, as they are on disk. */
export interface Assessments extends Releasable {
  /** Undefined until they have been read. */
  of(portfolio: Portfolio): PortfolioRecords | undefined;
  /** Keeps records. When it resolves, they are on disk and `of` has them. @throws RecordStoreError when they could not be kept */
  add(portfolio: Portfolio, records: readonly AssessmentRecord[]): Promise<SavedRecords>;
  readonly onDidChange: vscode.Event<void>;
}

interface Known {
  readonly store: RecordStore;
  read: PortfolioRecords | undefined;
  look: string;
}

export function createAssessments(portfolios: Portfolios, queue: JobQueue, boundary: Boundary): Assessments {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, Known>();
  const knownOf = ({ folder }: Portfolio): Known => {
    const key = folder.toString();
    const found = known.get(key) ?? { store: createRecordStore(recordFilesOf(folder), Date.now), read: undefined, look: '' };
    known.set(key, found);
    return found;
  };
  const load = async (portfolio: Portfolio): Promise<number> => {
    const own = knownOf(portfolio);
    const { records, problems, waiting } = await loadFrom(own, portfolio.folder);
    const look = JSON.stringify([records, problems]);
    if (own.look === look && own.read) return waiting;
    own.look = look;
    own.read = { records, problems, assessment: standingOf(records) };
    changed.fire();
    return waiting;
  };
  const reload = (portfolio: Portfolio): void => {
    queue.schedule(`records ${portfolio.folder.toString()}`, async () => {
      if ((await load(portfolio)) === 0) return;
      await knownOf(portfolio).store.settle();
      await load(portfolio);
    });
  };
  const follow = (): void => {
    const here = new Set(portfolios.all.map(({ folder }) => folder.toString()));
    for (const key of [...known.keys()]) if (!here.has(key)) known.delete(key);
    portfolios.all.forEach(reload);
  };
  const reloadAt = (uri: vscode.Uri): void => {
    for (const portfolio of portfolios.all) {
      const folder = vscode.Uri.joinPath(portfolio.folder, 'assessment');
      if (folder.toString() === uri.toString() || pathWithin(folder, uri) !== undefined) reload(portfolio);
    }
  };
  const reloadUnwatched = ({ focused }: vscode.WindowState): void => {
    if (focused) for (const portfolio of portfolios.all) if (!portfolio.inWorkspace) reload(portfolio);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/assessment/**');
  const following = vscode.Disposable.from(
    changed, watcher,
    boundary.on(portfolios.onDidChange, follow),
    boundary.on(watcher.onDidCreate, reloadAt), boundary.on(watcher.onDidChange, reloadAt), boundary.on(watcher.onDidDelete, reloadAt),
    boundary.on(vscode.window.onDidChangeWindowState, reloadUnwatched),
  );
  return {
    of: ({ folder }) => known.get(folder.toString())?.read,
    async add(portfolio, records) {
      const saved = await knownOf(portfolio).store.add(records);
      await load(portfolio);
      return saved;
    },
    onDidChange: changed.event,
    dispose() {
      following.dispose();
    },
  };
}

/** What is on record; when the folder cannot be read, what was known before, with the problem. */
async function loadFrom({ store, read }: Known, folder: vscode.Uri): Promise<{ readonly records: readonly AssessmentRecord[]; readonly problems: readonly RecordProblem[]; readonly waiting: number }> {
  try {
    const { records, problems, waiting } = await store.load();
    const placed = await Promise.all(problems.map(async ({ path, range, message }) => {
      const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
      const file = await readText(uri);
      return { uri, message, at: range, range: createLineIndex(file.state === 'text' ? file.text : '').rangeAt(range) };
    }));
    return { records, problems: placed, waiting };
  } catch (error) {
    if (!(error instanceof RecordStoreError)) throw error;
    const start = { line: 0, character: 0 };
    return { records: read?.records ?? [], problems: [{ uri: vscode.Uri.joinPath(folder, 'assessment', 'decisions.json'), message: error.message, range: { start, end: start }, at: { start: 0, end: 0 } }], waiting: 0 };
  }
}
