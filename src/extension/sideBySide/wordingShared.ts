import type { Diagnostic, DiagnosticData } from '../../core/diagnostics/types.js';
import type { Entry } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';

/** Wording that is told as shared by two entries. */
export interface WordingShared {
  readonly told: Diagnostic;
  /** The entry in which it is told. */
  readonly here: Entry;
  /** The entry with the same wording. */
  readonly there: Entry;
  /** Passages side by side, in the order of `here`. */
  readonly pairs: Pairs;
}

type Pairs = Extract<DiagnosticData, { readonly kind: 'same-wording' }>['pairs'];

/** The wording that a diagnostic of an entry tells as shared; undefined for any other diagnostic. */
export function wordingShared(told: Diagnostic, here: Entry, group: Group | undefined): WordingShared | undefined {
  const { data } = told;
  if (data?.kind !== 'same-wording' || data.pairs.length === 0) return undefined;
  const there = group?.entries.find(({ uri }) => uri.toString() === data.key);
  return there && { told, here, there, pairs: data.pairs };
}

/** Everything that is told as shared wording in a group. */
export function wordingsShared(group: Group): readonly WordingShared[] {
  const diagnostics = new Map(group.checked.entries.map((each) => [each.key, each.diagnostics]));
  return group.entries.flatMap((here) => (diagnostics.get(here.uri.toString()) ?? []).flatMap((told) => wordingShared(told, here, group) ?? []));
}
