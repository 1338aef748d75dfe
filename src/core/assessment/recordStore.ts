import type { DataProblem } from '../data/readData.js';
import { keptAsideMessage, linkedOutsideMessage, notKeptMessage, pendingUnreadMessage, recordsUnreadMessage } from '../words/assessment.js';
import { combineRecords, saysTheSame } from './combineRecords.js';
import { noRecordFile, readRecordFile, recordFilePath, writeRecordFile, type RecordFile } from './recordFile.js';
import { RecordFileError, type RecordFiles, type RecordLock } from './recordFiles.js';
import type { AssessmentRecord } from './types.js';

/** The folder of records that are not in the record file yet, each in a file of its own. */
export const pendingFolder = 'assessment/pending';

/** The lock that a writer of the record file holds. */
export const recordLockPath = 'assessment/.lock';

/** An error that is meant for people: one sentence or two. */
export class RecordStoreError extends Error {}

/** All that is on record. */
export interface LoadedRecords {
  /** Those of the record file and those still waiting, each once. */
  readonly records: readonly AssessmentRecord[];
  /** What is wrong with a file, at its place there. */
  readonly problems: readonly (DataProblem & { readonly path: string })[];
  /** How many records are not in the record file yet. */
  readonly waiting: number;
}

/** How far records came. They are safe in both cases. */
export type SavedRecords =
  | { readonly state: 'saved' }
  /** In files of their own; `message` tells why, where it is more than another window's turn. */
  | { readonly state: 'waiting'; readonly message: string | undefined };

/** The assessment records of one portfolio. */
export interface RecordStore {
  /** Reads all that is on record. Writes nothing. @throws RecordStoreError when the folder cannot be read */
  load(): Promise<LoadedRecords>;
  /** Keeps records. When it resolves, they outlive a crash. @throws RecordStoreError when they could not be kept at all */
  add(records: readonly AssessmentRecord[]): Promise<SavedRecords>;
  /** Moves what is waiting into the record file, for instance after a crash. Never throws. */
  settle(): Promise<SavedRecords>;
}

/** Where there is no lock, a waiting file is removed this long after it was written: no writer takes so long. */
const settledAfter = 10 * 60_000;

/**
 * Makes a record store. Every record is first written as a file of its own, whose name no other writer uses, and then
 * moved into the record file. The waiting files are listed before the record file is read, and removed only when they
 * are seen in it: so whatever is cut short, a record stands in one of the two.
 * @param now the time in milliseconds since 1970
 */
export function createRecordStore(files: RecordFiles, now: () => number): RecordStore {
  let known: { readonly text: string; readonly file: RecordFile } | undefined;
  const readKnown = async (): Promise<RecordFile> => {
    const text = await files.read(recordFilePath);
    if (text === undefined) return noRecordFile;
    if (known?.text !== text) known = { text, file: readRecordFile(text) };
    return known.file;
  };

  const move = async (lock: RecordLock | undefined): Promise<SavedRecords> => {
    const { waiting } = await readWaiting(files);
    if (waiting.length === 0) return { state: 'saved' };
    const file = await readKnown();
    if (!file.readable) return { state: 'waiting', message: recordsUnreadMessage };
    if (!waiting.every(({ record }) => isIn(record, file))) {
      const { records } = combineRecords([...file.records, ...waiting.map(({ record }) => record)]);
      const text = writeRecordFile({ ...file, records });
      if (lock && !(await lock.held())) return { state: 'waiting', message: undefined };
      await files.replace(recordFilePath, text);
    }
    const written = await readKnown();
    if (!written.readable) return { state: 'waiting', message: recordsUnreadMessage };
    const inFile = waiting.filter(({ record }) => isIn(record, written));
    for (const { path, changed } of inFile) if (lock ? await lock.held() : now() - changed > settledAfter) await files.remove(path);
    return inFile.length === waiting.length ? { state: 'saved' } : { state: 'waiting', message: undefined };
  };

  const moveLocked = async (): Promise<SavedRecords> => {
    try {
      const lock = await files.lock?.(recordLockPath);
      if (files.lock && !lock) return { state: 'waiting', message: undefined };
      try {
        return await move(lock);
      } finally {
        await lock?.release();
      }
    } catch (error) {
      return { state: 'waiting', message: keptAsideMessage(faultOf(error)) };
    }
  };
  const settle = inTurn(moveLocked);

  return {
    async load() {
      try {
        const { waiting, unreadable } = await readWaiting(files);
        const file = await readKnown();
        const { records } = combineRecords([...file.records, ...waiting.map(({ record }) => record)]);
        return {
          records,
          problems: [...file.problems.map((problem) => ({ ...problem, path: recordFilePath })), ...unreadable.map((path) => ({ message: pendingUnreadMessage, path, range: { start: 0, end: 1 } }))],
          waiting: waiting.filter(({ record }) => !isIn(record, file)).length + unreadable.length,
        };
      } catch (error) {
        throw new RecordStoreError(faultOf(error) === 'outside' ? linkedOutsideMessage : recordsUnreadMessage, { cause: error });
      }
    },
    async add(records) {
      try {
        for (const record of records) await keepAside(files, record);
      } catch (error) {
        throw new RecordStoreError(notKeptMessage(faultOf(error)), { cause: error });
      }
      return settle();
    },
    settle,
  };
}

interface WaitingRecord {
  readonly path: string;
  readonly changed: number;
  readonly record: AssessmentRecord;
}

/** The records that wait. A file that is gone again since the folder was listed is in the record file by now. */
async function readWaiting(files: RecordFiles): Promise<{ readonly waiting: readonly WaitingRecord[]; readonly unreadable: readonly string[] }> {
  const waiting: WaitingRecord[] = [];
  const unreadable: string[] = [];
  for (const { name, changed } of [...(await files.list(pendingFolder))].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue;
    const path = `${pendingFolder}/${name}`;
    const text = await files.read(path);
    if (text === undefined) continue;
    const { records, unread } = readRecordFile(text);
    const [record] = records;
    if (record && records.length === 1 && unread.length === 0) waiting.push({ path, changed, record });
    else unreadable.push(path);
  }
  return { waiting, unreadable };
}

/** Writes a record into a file of its own. The same record written again, after an error, is one file. */
async function keepAside(files: RecordFiles, record: AssessmentRecord): Promise<void> {
  const text = writeRecordFile({ records: [record], unread: [] });
  const name = record.id.replace(/[^\w-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  for (let copy = 1; ; copy++) {
    const path = `${pendingFolder}/${name}${copy === 1 ? '' : `-${copy}`}.json`;
    const before = await files.read(path);
    if (before === text) return;
    if (before !== undefined) continue;
    await files.replace(path, text);
    return;
  }
}

/** Whether a record stands in a file: under its id, or under the one that it was given because another had its id. */
function isIn(record: AssessmentRecord, { records }: RecordFile): boolean {
  const isItsId = (id: string): boolean => id === record.id || (id.startsWith(record.id) && /^-\d+$/.test(id.slice(record.id.length)));
  return records.some((other) => isItsId(other.id) && saysTheSame(other, record));
}

/** One run at a time; calls that come before a run has begun share it. */
function inTurn<T>(run: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let coming: Promise<T> | undefined;
  return () => {
    if (coming) return coming;
    const turn = last.then(() => {
      coming = undefined;
      return run();
    });
    coming = turn;
    last = turn;
    return turn;
  };
}

function faultOf(error: unknown): RecordFileError['fault'] {
  return error instanceof RecordFileError ? error.fault : 'other';
}
