import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/types.js';
import type { TextRange } from '../text/range.js';
import { notFoundAnywhereMessage, partlyFoundAnywhereMessage, policyLacksMessage } from '../words/portfolio.js';
import type { PlacedDiagnostic } from '../rules/types.js';
import type { CheckedPoint, PortfolioEntry } from './checkPortfolio.js';

/** Something that keeps the portfolio from being complete. */
export interface Obstacle {
  /** One sentence. */
  readonly message: string;
  /** The marking point that it concerns, if one. */
  readonly point?: string;
  readonly code?: DiagnosticCode;
  /** How pressing it is; absent for what a point lacks. */
  readonly severity?: Severity;
  /** Where to look: absent for a point that no entry shows. `key` is the entry's, or a record file's; undefined for the manifest. */
  readonly place?: { readonly key: string | undefined; readonly range: TextRange };
}

/** A file or folder of a portfolio's evidence that could not be read. */
export interface UnreadEvidence {
  /** As an entry's key. */
  readonly key: string;
  /** A sentence. */
  readonly message: string;
}

/** Told before what the points lack, which can follow from it. */
const beforePoints: readonly DiagnosticCode[] = ['portfolio.empty', 'portfolio.no-evidence'];

/**
 * What stands in the way, most pressing first: files that could not be read, broken files, a manifest that is empty, patterns that match no file, points not found, what the policy lacks unless it was left aside, then what is told of the entries.
 * @param besideEntries what is told at the manifest and at record files
 */
export function inTheWay(points: readonly CheckedPoint[], entries: readonly PortfolioEntry[], besideEntries: readonly PlacedDiagnostic[], unread: readonly UnreadEvidence[] = []): Obstacle[] {
  const told = [...besideEntries, ...entries.flatMap(({ key, diagnostics }) => diagnostics.map((diagnostic) => ({ key, diagnostic })))];
  const those = (wanted: (diagnostic: Diagnostic) => boolean): Obstacle[] =>
    told.filter(({ diagnostic }) => wanted(diagnostic)).map(({ key, diagnostic: { message, code, range, severity } }) => ({ message, code, severity, place: { key, range } }));
  const ofSeverity = (wanted: Diagnostic['severity']): Obstacle[] => those(({ severity, code }) => severity === wanted && !beforePoints.includes(code) && !isOfPoint(code));
  const best = (key: string | undefined): Pick<Obstacle, 'place'> => (key === undefined ? {} : { place: { key, range: { start: 0, end: 0 } } });
  return [
    ...unread.map(({ key, message }): Obstacle => ({ message, code: 'document.unreadable', severity: 'error', place: { key, range: { start: 0, end: 0 } } })),
    ...ofSeverity('error'),
    ...beforePoints.flatMap((first) => those(({ code }) => code === first)),
    ...points.filter(({ found }) => found === 'none').map((point) => ({ message: notFoundAnywhereMessage(point), point: point.point.point.id })),
    ...points.filter(({ found }) => found === 'partly').map((point) => ({ message: partlyFoundAnywhereMessage(point, nameOf(point.entries[0], entries)), point: point.point.point.id, ...best(point.entries[0]) })),
    ...withoutSilenced(points, entries).filter(({ lacking }) => lacking.length > 0).map((point) => ({ message: policyLacksMessage(point), point: point.point.point.id, ...best(point.entries[0]) })),
    ...ofSeverity('warning'),
    ...ofSeverity('information'),
  ];
}

/** The points without what they lack by the policy and was left aside with a reason. */
function withoutSilenced(points: readonly CheckedPoint[], entries: readonly PortfolioEntry[]): readonly CheckedPoint[] {
  const aside = new Set(entries.flatMap(({ silenced }) => silenced.flatMap(({ diagnostic: { data } }) => (data?.kind === 'gap' ? [`${data.pack} ${data.point} ${data.lacking}`] : []))));
  if (aside.size === 0) return points;
  return points.map((point) => ({ ...point, lacking: point.lacking.filter((each) => !aside.has(`${point.pack} ${point.point.point.id} ${each}`)) }));
}

/** Told of the points themselves, above. */
function isOfPoint(code: DiagnosticCode): boolean {
  return code === 'claim.not-found' || code === 'claim.partly-found' || code.startsWith('sufficiency.') || code.startsWith('misconception.');
}

function nameOf(key: string | undefined, entries: readonly PortfolioEntry[]): string {
  return entries.find((entry) => entry.key === key)?.name ?? '';
}
