import type { GroupWeights } from '../../src/core/learning/model.js';

/** What is learnt and how. The figures were chosen by leaving whole files out; see the measurements in CONTRIBUTING. */
export interface Recipe {
  /** The marking points that get a scorer. */
  readonly points: readonly string[];
  /** The misconceptions that get one; it reads single sentences only. */
  readonly misconceptions: readonly string[];
  /** How many features are weighed at most. */
  readonly features: number;
  /** Files whose passages the scorers learn so many times over: they are few and unlike the rest. */
  readonly often: { readonly files: readonly string[]; readonly times: number };
  /** A feature must stand in so many passages, and in two files at least. */
  readonly fewestPassages: number;
  readonly windows: {
    /** How many sentences each reader sees at once, and how far apart the windows are that it learns from. */
    readonly readers: readonly { readonly sentences: number; readonly stride: number }[];
    /** Whether one set of weights serves all lengths. */
    readonly shared: boolean;
    readonly cost: number;
    readonly groupWeights: GroupWeights;
  };
  readonly sentence: { readonly neighbour: number; readonly cost: number; readonly groupWeights: GroupWeights };
  /** Each learns to tell passages that try one of its tricks (any trick, where none is named) and earn nothing. */
  readonly gates: readonly { readonly tricks?: readonly string[]; readonly cost: number; readonly groupWeights: GroupWeights }[];
  readonly mix: MixRecipe;
}

/** How the mix of scores is learnt. */
export interface MixRecipe {
  /** How many networks it is the mean of, and how many hidden units each has. */
  readonly members: number;
  readonly hidden: number;
  /** How often all passages are gone through, and how many are learnt from at once. */
  readonly passes: number;
  readonly together: number;
  /** The share of hidden units that is left out at random each time, so that none leans on another. */
  readonly drop: number;
  readonly rate: number;
  /** How much more a passage counts that tries a trick and earns nothing. */
  readonly tricks: number;
}

/** The recipe of the weights that ship. Group weights are in the order word, class, pair, profile. */
export const recipe: Recipe = {
  points: ['CC.1', 'CC.2', 'CC.3', 'CC.4', 'CC.5', 'CC.6', 'CC.7', 'CC.8', 'CT.1', 'CT.2', 'CT.3', 'CT.4', 'WS.1', 'WS.2', 'PD.1', 'QV.1'],
  misconceptions: ['MC.1', 'MC.2', 'MC.3', 'MC.4', 'MC.5', 'MC.6', 'MC.7', 'MC.8'],
  features: 10_500,
  often: { files: ['ia', 'ib', 'ic', 'id', 'ie', 'if', 'ig', 'ih', 'ij', 'ik', 'il', 'im', 'in', 'io', 'ip', 'iq', 'ir', 'is'], times: 4 },
  fewestPassages: 3,
  windows: {
    readers: [{ sentences: 16, stride: 4 }, { sentences: 8, stride: 2 }],
    shared: true,
    cost: 2,
    groupWeights: [1, 1, 0.6, 0.4],
  },
  sentence: { neighbour: 0.4, cost: 1, groupWeights: [1, 1, 0.6, 0.6] },
  gates: [
    { cost: 3, groupWeights: [1, 1, 0.6, 0.4] },
    { tricks: ['wrong-object', 'customer-viewpoint', 'off-topic'], cost: 3, groupWeights: [1, 1, 0.6, 0.4] },
  ],
  mix: { members: 2, hidden: 24, passes: 60, together: 64, drop: 0.35, rate: 0.003, tricks: 4 },
};
