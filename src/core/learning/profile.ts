import type { EvidenceKind, PassageKind } from '../document/types.js';
import { signalNames, type SignalName } from '../findings/types.js';
import type { SentenceTraits } from './features.js';
import { hashText, keyOf } from './hash.js';

/** A sentence as the profile of its entry sees it. */
export interface ProfiledSentence {
  readonly traits: SentenceTraits;
  readonly kind: PassageKind;
  readonly signals: ReadonlySet<SignalName>;
}

const shareSteps = [0, 0.08, 0.2, 0.4, 0.65];
const ratioSteps = [-2, -1, -0.3, 0.3, 1, 2];
const lengthSteps = [60, 100, 150, 220, 400];
const seed = 16;
/** Paragraphs, which most passages are, say nothing. */
const tellingKinds: readonly PassageKind[] = ['heading', 'item', 'row', 'quote', 'chat'];

/** Tells what an entry of a kind is like as a whole, as keys of features. */
export type Profiler = (sentences: readonly ProfiledSentence[], kind: EvidenceKind | null) => number[];

/** The keys of an amount, one for each step that it is above. */
interface Scale {
  readonly steps: readonly number[];
  readonly keys: readonly number[];
}

/**
 * Makes the profiler of entries: in how large a share of an entry's sentences each thing stands, who it speaks of, its kind
 * and its length. It tells a learner's own account from theory, a handout, or a customer's view.
 * @param traitNames the names that `SentenceTraits.present` counts by
 */
export function createProfiler(traitNames: readonly string[]): Profiler {
  const names = [...new Set([...traitNames, ...signalNames.map((signal) => `signal ${signal}`), 'asks', 'speaks', ...tellingKinds.map((kind) => `passage ${kind}`), 'past words', 'sentence length'])];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const place = (name: string): number => placeOf.get(name) ?? names.length;
  const [asks, speaks, pastWords, sentenceLength] = [place('asks'), place('speaks'), place('past words'), place('sentence length')];
  const signalPlaces = new Map(signalNames.map((signal) => [signal, place(`signal ${signal}`)]));
  const passagePlaces = new Map(tellingKinds.map((kind) => [kind, place(`passage ${kind}`)]));
  const scales = names.map((name) => scaleOf(name, shareSteps));
  const lengths = scaleOf('tokens', lengthSteps);
  const ratios = ratiosOf(place).map(({ name, one, other }) => ({ one, other, scale: scaleOf(`${name} ratio`, ratioSteps) }));

  const sharesOf = (sentences: readonly ProfiledSentence[], tokens: number): Float64Array => {
    const shares = new Float64Array(names.length + 1);
    const signalCounts = new Map<ReadonlySet<SignalName>, number>();
    let past = 0;
    for (const { traits, kind, signals } of sentences) {
      for (const trait of traits.present) add(shares, trait, 1);
      signalCounts.set(signals, (signalCounts.get(signals) ?? 0) + 1);
      if (traits.asks) add(shares, asks, 1);
      if (traits.speaks) add(shares, speaks, 1);
      add(shares, passagePlaces.get(kind), 1);
      past += traits.pastWords;
    }
    for (const [signals, count] of signalCounts) for (const signal of signals) add(shares, signalPlaces.get(signal), count);
    const all = Math.max(1, sentences.length);
    for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / all;
    shares[pastWords] = (past / Math.max(1, tokens)) * 8;
    shares[sentenceLength] = Math.min(1, tokens / all / 40);
    return shares;
  };

  return (sentences, kind) => {
    const keys = [keyOfName(`kind ${kind ?? 'unknown'}`)];
    const tokens = sentences.reduce((sum, { traits }) => sum + traits.tokens, 0);
    const shares = sharesOf(sentences, tokens);
    for (let at = 0; at < names.length; at++) addSteps(keys, scales[at], shares[at] ?? 0);
    for (const { one, other, scale } of ratios) addSteps(keys, scale, Math.log((one(shares) + 0.03) / (other(shares) + 0.03)));
    addSteps(keys, lengths, tokens);
    return keys;
  };
}

function keyOfName(name: string): number {
  return keyOf(seed, hashText(name, 5));
}

function scaleOf(name: string, steps: readonly number[]): Scale {
  return { steps, keys: steps.map((step) => keyOfName(`${name} > ${step}`)) };
}

function add(shares: Float64Array, place: number | undefined, count: number): void {
  if (place !== undefined) shares[place] = (shares[place] ?? 0) + count;
}

/** Adds the keys of all steps that an amount is above. */
function addSteps(keys: number[], scale: Scale | undefined, amount: number): void {
  if (!scale) return;
  const { steps, keys: own } = scale;
  for (let at = 0; at < steps.length && amount > (steps[at] ?? 0); at++) keys.push(own[at] ?? 0);
}

type Sum = (shares: Float64Array) => number;

/** What of an entry is set against what. */
function ratiosOf(place: (name: string) => number): readonly { readonly name: string; readonly one: Sum; readonly other: Sum }[] {
  const sum = (...parts: readonly (readonly [name: string, weight: number])[]): Sum => {
    const weighed = parts.map(([name, weight]) => ({ at: place(name), weight }));
    return (shares) => weighed.reduce((all, { at, weight }) => all + (shares[at] ?? 0) * weight, 0);
  };
  const own = sum(['first-person', 1], ['we', 1]);
  return [
    { name: 'customer : team', one: sum(['customer', 1], ['person', 0.3]), other: sum(['team', 1], ['colleague', 1]) },
    { name: 'I : we', one: sum(['first-person', 1]), other: sum(['we', 1]) },
    { name: 'own : theory', one: own, other: sum(['theory', 1]) },
    { name: 'own : advice', one: own, other: sum(['second-person', 1], ['advice', 1]) },
    { name: 'others : I', one: sum(['third-person', 1], ['customer', 1]), other: sum(['first-person', 1]) },
  ];
}
