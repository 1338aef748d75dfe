import * as vscode from 'vscode';
import type { PointCoverage } from '../../core/coverage/types.js';
import type { Entry } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';
import { toRange } from '../ranges.js';

/** What an entry shows of a point. */
export interface PointInEntry {
  readonly entry: Entry;
  readonly coverage: PointCoverage;
}

/** A marking point in every entry of a group for which it stands. */
export function pointInGroup({ entries }: Group, pack: string, id: string): PointInEntry[] {
  return entries.flatMap((entry) => entry.checked.coverage.points.filter(({ pack: own, point }) => own === pack && point.point.id === id).map((coverage) => ({ entry, coverage })));
}

/** The passages that earn a point in an entry, in order. */
export function passageLocations({ entry: { uri, checked }, coverage }: PointInEntry): vscode.Location[] {
  return coverage.evidence.map(({ range }) => new vscode.Location(uri, toRange(checked.document.lines, range)));
}

/** The places at which an entry claims a point. */
export function claimLocations({ entry: { uri, checked: { document } }, coverage: { point } }: PointInEntry): vscode.Location[] {
  return document.claims.filter((claim) => claim.point === point.point.id).map(({ range }) => new vscode.Location(uri, toRange(document.lines, range)));
}
