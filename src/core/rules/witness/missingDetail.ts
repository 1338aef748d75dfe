import type { DiagnosticCode } from '../../diagnostics/types.js';
import type { Field, FieldName } from '../../fields/types.js';
import { sameName } from '../../people/names.js';
import { missingDetailMessage, type WitnessDetail } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isBegun, isStatement, placeOf, valueOf } from './statement.js';

/** A detail that a witness statement owes. */
export interface OwedDetail {
  readonly code: DiagnosticCode;
  readonly detail: WitnessDetail;
  /** The fields of which one has to be filled. */
  readonly fields: readonly FieldName[];
  /** What the portfolio's list of witnesses can say in its place. */
  readonly listed?: 'role' | 'relationship' | 'contact';
  /** Other fields that do. */
  readonly instead?: (field: Field) => boolean;
}

/** A rule that tells of a detail that is lacking, at its empty field, else at the heading. */
export function missingDetail({ code, detail, fields: names, listed, instead }: OwedDetail): EntryRule {
  return {
    codes: [code],
    check(entry, { witnesses }) {
      if (!isStatement(entry) || !isBegun(entry)) return [];
      if (names.some((name) => valueOf(entry.fields, name)) || (instead && entry.fields.some((field) => field.value !== '' && instead(field)))) return [];
      const name = valueOf(entry.fields, 'witness.name')?.value;
      if (listed && name !== undefined && witnesses.some((person) => person[listed] !== undefined && sameName(person.name, name))) return [];
      return [{ code, severity: 'warning', message: missingDetailMessage(detail), range: placeOf(entry, names), data: { kind: 'field', field: names[0] ?? '' } }];
    },
  };
}
