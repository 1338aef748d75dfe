import { coverEntry } from '../coverage/coverEntry.js';
import type { EntryCoverage, Found } from '../coverage/types.js';
import type { ReadData } from '../data/readData.js';
import { parseDocument } from '../document/parseDocument.js';
import type { EvidenceKind } from '../document/types.js';
import { createFindingsReader, type LikenessScorer } from '../findings/readFindings.js';
import { createJudgings } from '../judge/judging.js';
import type { Evidence } from '../judge/evidence.js';
import type { TextRange } from '../text/range.js';
import { compilePack, type CompiledPack } from './compilePack.js';
import { builtInPacks } from './builtIn.js';
import { learnableFrom } from './ownScorer.js';
import { resembled } from './resembled.js';
import { scorerFor } from './scorerFor.js';
import type { MarkingPoint, Misconception, Pack, PackExample, ProvingExamples } from './types.js';

/** What a pack's own examples say of it. */
export interface PackTest {
  readonly pack: Pack;
  readonly points: readonly Proof[];
  readonly misconceptions: readonly Proof[];
  /** All points and misconceptions together. */
  readonly totals: Agreement;
  /** Ids that `resembles` names, and that no scorer has learnt: such a requirement never holds. */
  readonly unlearnt: readonly string[];
}

/** How often the checker and the examples say the same. */
export interface Agreement {
  /** How many earning examples were read as what; a misconception that is held counts as found. */
  readonly earns: Readonly<Record<Found, number>>;
  readonly nearMisses: Readonly<Record<Found, number>>;
  /** Of the examples that were found, the share that is meant to be; null when none was found. */
  readonly precision: number | null;
  /** Of the examples that are meant to be found, the share that was. */
  readonly recall: number | null;
  readonly disagreeing: number;
}

/** A marking point or misconception, and what became of its examples. */
export interface Proof extends Agreement {
  readonly kind: 'point' | 'misconception';
  readonly id: string;
  readonly title: string;
  readonly disagreements: readonly Disagreement[];
}

/** An example that was read otherwise than its pack says. */
export interface Disagreement {
  readonly list: keyof ProvingExamples;
  /** Its place in that list, counted from zero. */
  readonly index: number;
  readonly example: PackExample;
  readonly readAs: EvidenceKind;
  readonly found: Found;
  /** Whether the point does not stand for this kind of evidence, so that the example could not be found. */
  readonly otherKind: boolean;
  /** The words in the example that were taken for evidence. */
  readonly evidence: readonly (Evidence & { readonly text: string })[];
  /** What the requirement still wants, in words; empty when it holds. */
  readonly missing: readonly string[];
  /** Where the example's text stands in the pack's file. */
  readonly range?: TextRange;
}

/**
 * Runs the examples and near misses of a pack that `loadPack` found sound, or of a built-in one. Each is read for its
 * own marking point or misconception only; `resembles` scores it by what was learnt from the pack's other examples.
 * @param options `scorer`: the learnt scorers that serve `resembles`; `source`: the data the pack was read from, for places
 */
export function testPack(pack: Pack, options: { readonly scorer?: LikenessScorer | undefined; readonly source?: ReadData | undefined } = {}): PackTest {
  const compiled = compilePack(pack);
  const { source } = options;
  const scorer = scorerFor([pack], options.scorer);
  const read = createFindingsReader({ concepts: compiled.concepts, ...(scorer && { scorer }) });
  const shipped = builtInPacks.includes(pack);
  const learnt = new Set(shipped ? [] : learnableFrom(pack));
  const judgings = createJudgings();
  const readExample: ExampleReader = ({ text }, kind, subject) => {
    const document = parseDocument(text);
    const findings = read(document, kind);
    if (shipped) for (const id of Object.keys(findings.likeness)) learnt.add(id);
    return subject.reading(coverEntry(document, findings, [subject.alone], judgings), document.text);
  };
  const proofs = subjectsOf(compiled).map((subject) => prove(subject, readExample, source));
  return {
    pack,
    points: proofs.filter(({ kind }) => kind === 'point'),
    misconceptions: proofs.filter(({ kind }) => kind === 'misconception'),
    totals: agreementOf(proofs),
    unlearnt: [...resembled(pack)].filter((id) => !learnt.has(id)),
  };
}

type Reading = Pick<Disagreement, 'found' | 'otherKind' | 'evidence' | 'missing'>;
type ExampleReader = (example: PackExample, kind: EvidenceKind, subject: Subject) => Reading;

/** A marking point or misconception whose examples are run. */
interface Subject {
  readonly kind: Proof['kind'];
  readonly of: MarkingPoint | Misconception;
  /** JSON Pointer to its examples. */
  readonly pointer: string;
  readonly usualKind: EvidenceKind;
  /** The pack with nothing to judge but this. */
  readonly alone: CompiledPack;
  readonly reading: (coverage: EntryCoverage, text: string) => Reading;
}

function subjectsOf(compiled: CompiledPack): Subject[] {
  const bare: CompiledPack = { ...compiled, points: [], misconceptions: [], advice: [] };
  const pointers = pointersOf(compiled.pack);
  return [
    ...compiled.points.map((point, index): Subject => ({
      kind: 'point',
      of: point.point,
      pointer: pointers[index] ?? '',
      usualKind: point.point.appliesTo?.[0] ?? 'reflective-account',
      alone: { ...bare, points: [point] },
      reading: readPoint,
    })),
    ...compiled.misconceptions.map((each, index): Subject => ({
      kind: 'misconception',
      of: each.misconception,
      pointer: `/misconceptions/${index}/examples`,
      usualKind: 'reflective-account',
      alone: { ...bare, misconceptions: [each] },
      reading: readMisconception,
    })),
  ];
}

/** JSON Pointers to the examples of the marking points, in the order in which they are compiled. */
function pointersOf({ units }: Pack): string[] {
  return units.flatMap(({ outcomes }, u) => outcomes.flatMap(({ points }, o) => points.map((_, p) => `/units/${u}/outcomes/${o}/points/${p}/examples`)));
}

function readPoint({ points: [covered] }: EntryCoverage, text: string): Reading {
  if (!covered) return { found: 'none', otherKind: true, evidence: [], missing: [] };
  const evidence = covered.evidence.map((each) => ({ ...each, text: text.slice(each.range.start, each.range.end) }));
  return { found: covered.found, otherKind: false, evidence, missing: covered.missing };
}

function readMisconception({ misconceptions: [held] }: EntryCoverage, text: string): Reading {
  const evidence = held ? [{ range: held.range, reason: held.misconception.title, text: text.slice(held.range.start, held.range.end) }] : [];
  return { found: held ? 'found' : 'none', otherKind: false, evidence, missing: [] };
}

function prove(subject: Subject, readExample: ExampleReader, source: ReadData | undefined): Proof {
  const { id, title, examples } = subject.of;
  const runs = (['earns', 'nearMisses'] as const).flatMap((list) =>
    examples[list].map((example, index): Disagreement => {
      const readAs = example.kind ?? subject.usualKind;
      const range = source?.rangeOf(`${subject.pointer}/${list}/${index}/text`);
      return { list, index, example, readAs, ...readExample(example, readAs, subject), ...(range && { range }) };
    }),
  );
  const tally = (list: Disagreement['list']): Tally => tallyOf(runs.filter((run) => run.list === list));
  return { kind: subject.kind, id, title, ...agreement(tally('earns'), tally('nearMisses')), disagreements: runs.filter(disagrees) };
}

/** Partly found counts as not found. */
function disagrees({ list, found }: Disagreement): boolean {
  return (list === 'earns') !== (found === 'found');
}

type Tally = Readonly<Record<Found, number>>;

function tallyOf(runs: readonly Disagreement[]): Tally {
  const count = (found: Found): number => runs.filter((run) => run.found === found).length;
  return { found: count('found'), partly: count('partly'), none: count('none') };
}

function agreementOf(proofs: readonly Agreement[]): Agreement {
  const sum = (list: keyof ProvingExamples): Tally => proofs.map((proof) => proof[list]).reduce((a, b) => ({ found: a.found + b.found, partly: a.partly + b.partly, none: a.none + b.none }), { found: 0, partly: 0, none: 0 });
  return agreement(sum('earns'), sum('nearMisses'));
}

function agreement(earns: Tally, nearMisses: Tally): Agreement {
  const missed = earns.partly + earns.none;
  return {
    earns,
    nearMisses,
    precision: share(earns.found, earns.found + nearMisses.found),
    recall: share(earns.found, earns.found + missed),
    disagreeing: missed + nearMisses.found,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
