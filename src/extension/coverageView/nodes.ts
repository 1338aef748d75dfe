import type { ReviewedDecision } from '../../core/assessment/review.js';
import type { UnitProgress } from '../../core/assessment/progress.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import type { Evidence } from '../../core/judge/evidence.js';
import type { Unit } from '../../core/packs/types.js';
import type { CheckedPoint } from '../../core/portfolio/checkPortfolio.js';
import type { TextRange } from '../../core/text/range.js';
import { isOpenAction } from '../../core/words/deciding.js';
import type { Entry } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';
import { isOutstanding, passes, type Layout } from './layout.js';

interface Common {
  /** The same for the same thing as long as it is there. */
  readonly id: string;
  readonly parent: CoverageNode | undefined;
  readonly children: readonly CoverageNode[];
}

/** Entries that are counted together; shown only when there are several groups. */
export interface GroupNode extends Common {
  readonly kind: 'group';
  readonly group: Group;
}

export interface PackNode extends Common {
  readonly kind: 'pack';
  readonly title: string;
  readonly points: readonly CheckedPoint[];
}

export interface UnitNode extends Common {
  readonly kind: 'unit';
  readonly unit: Unit;
  readonly points: readonly CheckedPoint[];
  /** How far it has come by decisions; undefined while nothing is decided in the portfolio. */
  readonly progress: UnitProgress | undefined;
}

export interface PointNode extends Common {
  readonly kind: 'point';
  readonly point: CheckedPoint;
  /** The entries that show it, best first, with what each shows. */
  readonly shown: readonly ShownIn[];
  readonly claimedIn: readonly Entry[];
  /** What is still to be shown, by the entry that shows most; empty when found. */
  readonly missing: readonly string[];
}

/** An entry, with the points that it shows or claims. */
export interface EntryNode extends Common {
  readonly kind: 'entry';
  readonly entry: Entry;
  readonly points: readonly CheckedPoint[];
}

/** What an assessor decided on the point in one entry. */
export interface DecisionNode extends Common {
  readonly kind: 'decision';
  readonly decision: ReviewedDecision;
  /** Its entry; undefined when it is gone. */
  readonly entry: Entry | undefined;
}

/** Words of an entry that help to earn the point. */
export interface PassageNode extends Common {
  readonly kind: 'passage';
  readonly entry: Entry;
  readonly evidence: Evidence;
}

/** What is still to be shown, and where the learner would write on. */
export interface GapNode extends Common {
  readonly kind: 'gap';
  readonly missing: readonly string[];
  readonly place: { readonly entry: Entry; readonly range: TextRange } | undefined;
}

/** A line of the coverage view. */
export type CoverageNode = GroupNode | PackNode | UnitNode | EntryNode | PointNode | DecisionNode | PassageNode | GapNode;

/** What one entry shows of a point. */
export interface ShownIn {
  readonly entry: Entry;
  readonly coverage: PointCoverage;
}

/** The lines of the coverage view: with several groups, a line for each above its own. */
export function coverageNodes(groups: readonly Group[], { grouping, filter }: Pick<Layout, 'grouping' | 'filter'>): readonly CoverageNode[] {
  const filtered = groups.map((group) => ({ ...group, points: group.points.filter((point) => passes(point, filter)) }));
  const linesOf = { unit: packNodes, entry: entryNodes, 'to-do': toDoNodes }[grouping];
  const [only] = filtered;
  if (filtered.length === 1 && only) return linesOf(only, undefined);
  return filtered.map((group) => {
    const children: CoverageNode[] = [];
    const node: GroupNode = { kind: 'group', id: group.id, parent: undefined, children, group };
    children.push(...linesOf(group, node));
    return node;
  });
}

/** Each entry with the points that it shows or claims, as it alone shows them. */
function entryNodes(group: Group, parent: CoverageNode | undefined): EntryNode[] {
  return group.entries.map((entry) => {
    const children: CoverageNode[] = [];
    const points = group.points.flatMap((point) => coverageIn(entry, point).filter(({ coverage }) => coverage.claimed || coverage.found !== 'none').map(({ coverage }) => alone(point, coverage, entry)));
    const node: EntryNode = { kind: 'entry', id: `${group.id} entries ${entry.uri.toString()}`, parent, children, entry, points };
    for (const point of points) children.push(pointNode(point, { ...group, entries: [entry] }, node));
    return node;
  });
}

function alone(point: CheckedPoint, { found, claimed }: PointCoverage, { uri }: Entry): CheckedPoint {
  const key = uri.toString();
  return { ...point, found, claimed, lacking: [], entries: point.entries.filter((each) => each === key), serving: point.serving.filter((each) => each.key === key) };
}

const nearness = { partly: 0, none: 1, found: 2 } as const;

/** The points of which something is left to do, nearest first. */
function toDoNodes(group: Group, parent: CoverageNode | undefined): PointNode[] {
  const left = group.points.filter(isOutstanding).sort((a, b) => nearness[a.found] - nearness[b.found]);
  return left.map((point) => pointNode(point, group, parent));
}

function packNodes(group: Group, parent: CoverageNode | undefined): PackNode[] {
  return group.packs.map(({ pack }) => {
    const children: CoverageNode[] = [];
    const points = group.points.filter((point) => point.pack === pack.id);
    const node: PackNode = { kind: 'pack', id: `${group.id} ${pack.id}`, parent, children, title: pack.title, points };
    for (const unit of pack.units) children.push(...unitNodes(unit, group, node));
    return node;
  }).filter(({ children }) => children.length > 0);
}

function unitNodes(unit: Unit, group: Group, parent: PackNode): UnitNode[] {
  const points = parent.points.filter(({ point }) => point.unit === unit);
  if (points.length === 0) return [];
  const children: CoverageNode[] = [];
  const { decisions, units } = group.checked;
  const progress = decisions.length === 0 ? undefined : units.find((each) => each.pack === parent.points[0]?.pack && each.unit.id === unit.id);
  const node: UnitNode = { kind: 'unit', id: `${parent.id} ${unit.id}`, parent, children, unit, points, progress };
  for (const point of points) children.push(pointNode(point, group, node));
  return [node];
}

function pointNode(point: CheckedPoint, group: Group, parent: CoverageNode | undefined): PointNode {
  const everywhere = group.entries.flatMap((entry) => coverageIn(entry, point));
  const byKey = new Map(everywhere.map((each) => [each.entry.uri.toString(), each]));
  const shown = point.entries.flatMap((key) => byKey.get(key) ?? []);
  const claimed = everywhere.filter(({ coverage }) => coverage.claimed);
  const best = shown[0] ?? claimed[0];
  const missing = point.found === 'found' ? [] : (best?.coverage.missing ?? [point.point.point.stillToShow]);
  const children: CoverageNode[] = [];
  const node: PointNode = { kind: 'point', id: `${parent?.kind === 'unit' || parent?.kind === 'entry' ? parent.id : `${group.id} to-do`} ${point.point.point.id}`, parent, children, point, shown, claimedIn: claimed.map(({ entry }) => entry), missing };
  children.push(...decisionNodes(node, group));
  for (const { entry, coverage } of shown) {
    children.push(...coverage.evidence.map((evidence, index): PassageNode => ({ kind: 'passage', id: `${node.id} ${entry.uri.toString()} ${index}`, parent: node, children: [], entry, evidence })));
  }
  if (missing.length > 0) children.push({ kind: 'gap', id: `${node.id} gap`, parent: node, children: [], missing, place: best && placeToWriteOn(best) });
  return node;
}

function decisionNodes(parent: PointNode, group: Group): DecisionNode[] {
  const { pack, point: { point } } = parent.point;
  return group.checked.decisions
    .filter(({ key, standing: { record } }) => record.pack === pack && record.point === point.id && (parent.parent?.kind !== 'entry' || key === parent.parent.entry.uri.toString()))
    .map((decision) => ({ kind: 'decision', id: `${parent.id} ${decision.standing.record.id}`, parent, children: [], decision, entry: group.entries.find(({ uri }) => uri.toString() === decision.key) }));
}

function coverageIn(entry: Entry, point: CheckedPoint): ShownIn[] {
  return entry.checked.coverage.points
    .filter((coverage) => coverage.pack === point.pack && coverage.point.point.id === point.point.point.id)
    .map((coverage) => ({ entry, coverage }));
}

/** After the last words that earn a part, else at the claim. */
function placeToWriteOn({ entry, coverage }: ShownIn): GapNode['place'] {
  const last = coverage.evidence.at(-1)?.range ?? entry.checked.document.claims.find(({ point }) => point === coverage.point.point.id)?.range;
  return { entry, range: last ?? { start: 0, end: 0 } };
}

/** Every line, each after the one above it. */
export function* allNodes(nodes: readonly CoverageNode[]): Iterable<CoverageNode> {
  for (const node of nodes) {
    yield node;
    yield* allNodes(node.children);
  }
}

/** All that the lines show and where they lead, as one text: when it stays the same, nothing is to be drawn anew. */
export function lookOf(nodes: readonly CoverageNode[]): string {
  return JSON.stringify([...allNodes(nodes)].map((node) => [node.id, ...lookOfNode(node)]));
}

function lookOfNode(node: CoverageNode): readonly unknown[] {
  switch (node.kind) {
    case 'group':
      return [node.group.name, node.group.totals];
    case 'pack':
      return [node.title];
    case 'unit':
      return [node.unit.title, node.progress?.accepted, node.progress?.holds.filter(isOpenAction).map(({ decision }) => decision.standing.openAction)];
    case 'entry':
      return [nameOfEntry(node.entry), node.points.length];
    case 'point':
      return [node.point.found, node.point.point.point.title, node.point.point.point.statement, node.point.point.point.earns, node.shown.map(({ entry }) => nameOfEntry(entry)), node.claimedIn.map(nameOfEntry), node.missing, node.point.lacking];
    case 'decision':
      return [node.decision.standing.record.id, node.decision.faults, node.decision.changed, node.entry && nameOfEntry(node.entry)];
    case 'passage':
      return [node.evidence, node.entry.checked.document.text.slice(node.evidence.range.start, node.evidence.range.end), node.entry.checked.document.lines.rangeAt(node.evidence.range)];
    case 'gap':
      return [node.missing, node.place?.entry.checked.document.lines.rangeAt(node.place.range)];
  }
}

function nameOfEntry({ uri, checked: { document } }: Entry): readonly unknown[] {
  return [uri.toString(), document.frontMatter?.id, document.frontMatter?.title];
}
