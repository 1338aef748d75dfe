import decisionsSchema from '../../../schemas/decisions.schema.json' with { type: 'json' };
import { readData, type DataProblem } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { validateData } from '../data/validate.js';
import { clashingRecordsMessage, emptyRecordMessage, mergedRecordsMessage, recordsOfLaterVersionMessage } from '../words/assessment.js';
import { combineRecords, sortKeys } from './combineRecords.js';
import { conflictSides } from './conflictSides.js';
import { inRecordOrder } from './recordOrder.js';
import type { AssessmentRecord } from './types.js';

/** The path of the record, counted from the portfolio's folder. */
export const recordFilePath = 'assessment/decisions.json';

/** What a record file holds. */
export interface RecordFile {
  readonly records: readonly AssessmentRecord[];
  /** Records that are not written as the schema says. They are kept as they are, and written back. */
  readonly unread: readonly unknown[];
  /** What stands beside the version and the records, such as `$schema`; written back. Left out when there is nothing. */
  readonly others?: Readonly<Record<string, unknown>>;
  readonly problems: readonly DataProblem[];
  /** Whether it could be read: if not, it must not be written over. */
  readonly readable: boolean;
}

/** A record that nobody has written to yet. */
export const noRecordFile: RecordFile = { records: [], unread: [], problems: [], readable: true };

const isRecord = createSchemaChecker({ $ref: '#/definitions/record', definitions: decisionsSchema.definitions });
const validateFile = createSchemaChecker(decisionsSchema);

/**
 * Reads a record file that is there. Never throws. An empty text is a damaged record; of a file in which a merge left
 * both sides, both are read.
 */
export function readRecordFile(text: string): RecordFile {
  if (text.trim() === '') return { records: [], unread: [], problems: [{ message: emptyRecordMessage, range: { start: 0, end: text.length } }], readable: false };
  const sides = conflictSides(text);
  const read = sides.map(readSide);
  const { records, clashes } = combineRecords(read.flatMap((side) => side.records));
  const top = { start: 0, end: Math.max(1, text.indexOf('\n')) };
  const merged = sides.length > 1 ? [{ message: mergedRecordsMessage, range: top }] : (read[0]?.problems ?? []);
  return {
    records,
    unread: [...new Map(read.flatMap(({ unread }) => unread.map((each) => [JSON.stringify(sortKeys(each)), each]))).values()],
    ...othersOf(Object.fromEntries([...read].reverse().flatMap(({ others = {} }) => Object.entries(others)))),
    problems: [...merged, ...(clashes.length > 0 ? [{ message: clashingRecordsMessage(clashes), range: top }] : [])],
    readable: read.every(({ readable }) => readable),
  };
}

/** The text of a record file: two-space JSON, records in a fixed order, so that one more record changes only its own lines. */
export function writeRecordFile({ records, unread, others }: Pick<RecordFile, 'records' | 'unread' | 'others'>): string {
  return `${JSON.stringify({ ...others, version: 1, records: [...inRecordOrder(records), ...unread] }, null, 2)}\n`;
}

/** Places are looked up only when there is something to tell: most files are sound, and can be long. */
function readSide(text: string): RecordFile {
  const value = parse(text) as { version?: unknown; records?: unknown } | null | undefined;
  const nothing = { records: [], unread: [], readable: false };
  const problems = (): readonly DataProblem[] => {
    const data = readData(text, { json: true });
    return data.problems.length > 0 ? data.problems.slice(0, 1) : validateData(data, validateFile);
  };
  if (typeof value?.version === 'number' && value.version > 1) {
    return { ...nothing, problems: [{ message: recordsOfLaterVersionMessage, range: { start: 0, end: Math.max(1, text.indexOf('\n')) } }] };
  }
  if (!Array.isArray(value?.records)) return { ...nothing, problems: problems() };
  const records: AssessmentRecord[] = [];
  const unread: unknown[] = [];
  for (const each of value.records as readonly unknown[]) {
    if (isRecord(each)) records.push(each as AssessmentRecord);
    else unread.push(each);
  }
  const others = othersOf(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'version' && key !== 'records')));
  const isSound = unread.length === 0 && value.version === 1 && Object.keys(others.others ?? {}).every((key) => key === '$schema');
  return { records, unread, ...others, problems: isSound ? [] : problems(), readable: value.version === 1 };
}

function othersOf(others: Readonly<Record<string, unknown>>): Pick<RecordFile, 'others'> {
  return Object.keys(others).length > 0 ? { others } : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
