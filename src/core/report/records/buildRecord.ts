import { assessmentRecord } from './assessmentRecord.js';
import { feedbackSheet } from './feedbackSheet.js';
import { locationSheet } from './locationSheet.js';
import type { RecordKind, RecordSheet, RecordSource } from './types.js';
import { unitDeclaration } from './unitDeclaration.js';

const builders: Readonly<Record<RecordKind, (source: RecordSource) => RecordSheet>> = { 'location-sheet': locationSheet, declaration: unitDeclaration, assessment: assessmentRecord, feedback: feedbackSheet };

/** Makes a record of a portfolio. Private details that the checks tell of are left out. */
export function buildRecord(kind: RecordKind, source: RecordSource): RecordSheet {
  return builders[kind](source);
}
