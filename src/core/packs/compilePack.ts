import type { EvidenceKind } from '../document/types.js';
import { parsePhrase, type PhrasePart } from '../findings/phrases.js';
import { createRequirementCompiler, type RequirementJudge } from '../judge/compileRequirement.js';
import type { Vocabulary } from '../judge/types.js';
import type { Advice, LearningOutcome, MarkingPoint, Misconception, Pack, Unit } from './types.js';

/** A marking point with its place in the pack and its judges. */
export interface CompiledPoint {
  readonly point: MarkingPoint;
  readonly unit: Unit;
  readonly outcome: LearningOutcome;
  readonly found: RequirementJudge;
  readonly partly: RequirementJudge | undefined;
}

/** A pack, ready to judge findings. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly points: readonly CompiledPoint[];
  readonly misconceptions: readonly { readonly misconception: Misconception; readonly held: RequirementJudge }[];
  readonly advice: readonly { readonly advice: Advice; readonly when: RequirementJudge }[];
  /** Parsed phrases by concept, under names that are the pack's own. */
  readonly concepts: ReadonlyMap<string, readonly (readonly PhrasePart[])[]>;
  /** The pack's own words on its points: copied into an entry, they are no evidence. */
  readonly criteria: readonly string[];
}

/**
 * Compiles a pack that `loadPack` found sound, or a built-in one.
 * @throws PhraseError for a phrase that is not written in the notation
 */
export function compilePack(pack: Pack): CompiledPack {
  const compile = createRequirementCompiler(vocabularyOf(pack));
  return {
    pack,
    points: pack.units.flatMap((unit) =>
      unit.outcomes.flatMap((outcome) =>
        outcome.points.map((point) => ({
          point,
          unit,
          outcome,
          found: compile(point.found),
          partly: point.partly && compile(point.partly),
        })),
      ),
    ),
    misconceptions: pack.misconceptions.map((misconception) => ({ misconception, held: compile(misconception.held) })),
    advice: pack.advice.map((advice) => ({ advice, when: compile(advice.when) })),
    criteria: pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points.flatMap(({ statement, earns, doesNot }) => [statement, earns, doesNot]))),
    concepts: new Map(Object.entries(pack.concepts).map(([id, concept]) => [ownName(pack, id), concept.phrases.map(parsePhrase)])),
  };
}

/** Whether a marking point stands for a kind of evidence. */
export function appliesTo(point: MarkingPoint, kind: EvidenceKind | null): boolean {
  return point.appliesTo === undefined || (kind !== null && point.appliesTo.includes(kind));
}

/** The vocabulary of a pack, as its requirements ask for it. */
export function vocabularyOf(pack: Pack): Vocabulary {
  const concepts = new Map<string, ReadonlySet<string>>();
  const labels = new Map<string, string>();
  for (const [id, { label }] of Object.entries(pack.concepts)) {
    concepts.set(id, new Set([ownName(pack, id)]));
    labels.set(id, label).set(ownName(pack, id), label);
  }
  for (const [id, { label, of }] of Object.entries(pack.categories)) {
    concepts.set(id, new Set(of.map((concept) => ownName(pack, concept))));
    labels.set(id, label);
  }
  return {
    conceptsOf: (id) => concepts.get(id),
    isCategory: (id) => Object.hasOwn(pack.categories, id),
    labelOf: (id) => labels.get(id) ?? id,
    ownLikeness: (point) => ownName(pack, point),
  };
}

/** The name that keeps what one pack calls by an id apart from what others do. */
export function ownName(pack: Pick<Pack, 'id'>, id: string): string {
  return `${pack.id}/${id}`;
}
