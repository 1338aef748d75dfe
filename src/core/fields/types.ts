import type { TextRange } from '../text/range.js';

/** What a field of a form is about, whatever its label says. */
export const fieldNames = [
  'learner.name',
  'learner.role',
  'learner.employer',
  'unit',
  'date',
  'witness.name',
  'witness.role',
  'witness.employer',
  'witness.relationship',
  'witness.contact',
  'observed.date',
  'observed.time',
  'observed.place',
  'observed.activity',
  'signed.name',
  'signed.date',
  'signed.method',
  'declaration',
  'assessor.name',
] as const;

/** The name of a field. */
export type FieldName = (typeof fieldNames)[number];

/** A field of an entry, filled or empty. */
export interface Field {
  readonly name: FieldName;
  /** The value, trimmed; empty when nothing real stands there (underscores, `N/A` where a value is owed, `[Name]`, an unticked box). */
  readonly value: string;
  /** Where the value stands, or what stands in its place; the label when nothing does. Offsets in the document's text. */
  readonly range: TextRange;
  /** The label, or the key in the front matter. */
  readonly label: TextRange;
  readonly source: 'front-matter' | 'line' | 'table' | 'letter';
}

/** The first filled field of a name, else the first empty one, else undefined. */
export function fieldOf(fields: readonly Field[], name: FieldName): Field | undefined {
  const named = fields.filter((field) => field.name === name);
  return named.find(({ value }) => value !== '') ?? named[0];
}
