import type { AnySchemaObject } from 'ajv';
import type { SignalName } from '../findings/types.js';
import type { TextRange } from '../text/range.js';
import type { Judging } from './judging.js';

/** Words of the text that help to earn a point, and what they show. */
export interface Trace {
  readonly range: TextRange;
  /** The label of what was seen, for instance "internal customer". */
  readonly reason: string;
  /** Whether a learnt scorer gave it: such ranges are whole sentences, and give way to narrower ones. */
  readonly broad: boolean;
}

/** A part that a requirement wants and the text does not give; put into words by `words/lacking.ts`. */
export type Lacking =
  | { readonly kind: 'mentions'; readonly label: string; readonly category: boolean; readonly have: number; readonly need: number; readonly signals: readonly SignalName[] }
  | { readonly kind: 'categories'; readonly label: string; readonly have: readonly string[]; readonly need: number; readonly others: readonly string[]; readonly signals: readonly SignalName[] }
  | { readonly kind: 'link'; readonly from: string; readonly to: string }
  | { readonly kind: 'comparison'; readonly one: string; readonly other: string }
  | { readonly kind: 'example'; readonly label: string | undefined; readonly signals: readonly SignalName[] }
  | { readonly kind: 'over-time'; readonly label: string; readonly have: number; readonly need: number; /** Whether one of them goes on, or comes back. */ readonly goesOn: boolean }
  | { readonly kind: 'together'; readonly labels: readonly string[] }
  | { readonly kind: 'signal'; readonly signal: SignalName };

/** What a requirement, or one keyword of it, says of the findings. */
export interface Outcome {
  readonly satisfied: boolean;
  readonly evidence: readonly Trace[];
  readonly lacking: readonly Lacking[];
}

/** The pack's concepts and categories, as the keywords ask for them. */
export interface Vocabulary {
  /** The concepts that an id stands for: itself, or a category's members. Undefined for an unknown id. */
  conceptsOf(id: string): ReadonlySet<string> | undefined;
  /** Whether the id is a category's. */
  isCategory(id: string): boolean;
  /** The label of a concept or category, for the screen. */
  labelOf(id: string): string;
  /** The name under which likeness to the pack's own examples of a marking point stands among the findings. */
  ownLikeness(point: string): string;
}

/** One kind of requirement. A pack uses it as a JSON Schema keyword; it judges findings and leaves a trace. */
export interface RequirementKeyword<Arguments = never> {
  readonly name: string;
  /** The JSON Schema of the keyword's own arguments, with descriptions; part of `schemas/pack.schema.json`. */
  readonly schema: AnySchemaObject;
  /** The ids of concepts and categories that the arguments name. */
  ids(args: Arguments): readonly { readonly id: string; readonly category?: boolean }[];
  judge(args: Arguments, judging: Judging, vocabulary: Vocabulary): Outcome;
}
