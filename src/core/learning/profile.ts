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

/**
 * What an entry is like as a whole, as keys of features: in how large a share of its sentences each thing stands, who it
 * speaks of, its kind and its length. It tells a learner's own account from theory, a handout, or a customer's view.
 */
export function profileKeys(sentences: readonly ProfiledSentence[], traitNames: readonly string[], kind: EvidenceKind | null): number[] {
  const keys = [...keysOf(`kind ${kind ?? 'unknown'}`)];
  const shares = sharesOf(sentences, traitNames);
  for (const [name, share] of shares) addSteps(keys, name, '', shareSteps, share);
  for (const [name, ratio] of ratiosOf(shares)) addSteps(keys, name, ' ratio', ratioSteps, ratio);
  addSteps(keys, 'tokens', '', lengthSteps, sentences.reduce((sum, { traits }) => sum + traits.tokens, 0));
  return keys;
}

/** Adds the keys of all steps that an amount is above. */
function addSteps(keys: number[], name: string, of: string, steps: readonly number[], amount: number): void {
  const own = keysOf(name, of, steps);
  for (let at = 0; at < steps.length; at++) if (amount > (steps[at] ?? 0)) keys.push(own[at] ?? 0);
}

const knownKeys = new Map<string, readonly number[]>();

/** The keys of a name, one for each step; without steps, its own. They are worked out once: there are few names. */
function keysOf(name: string, of = '', steps: readonly number[] = []): readonly number[] {
  let keys = knownKeys.get(name);
  if (!keys) {
    const names = steps.length > 0 ? steps.map((step) => `${name}${of} > ${step}`) : [name];
    knownKeys.set(name, (keys = names.map((each) => keyOf(seed, hashText(each, 5)))));
  }
  return keys;
}

const signalLabels = new Map(signalNames.map((signal) => [signal, `signal ${signal}`]));

function sharesOf(sentences: readonly ProfiledSentence[], traitNames: readonly string[]): Map<string, number> {
  const traitCounts = new Int32Array(traitNames.length);
  const counts = new Map<string, number>();
  const signalCounts = new Map<ReadonlySet<SignalName>, number>();
  let tokens = 0;
  let pastWords = 0;
  for (const { traits, kind, signals } of sentences) {
    for (const trait of traits.present) traitCounts[trait] = (traitCounts[trait] ?? 0) + 1;
    addTo(signalCounts, signals, 1);
    if (traits.asks) addTo(counts, 'asks', 1);
    if (traits.speaks) addTo(counts, 'speaks', 1);
    if (kind !== 'paragraph') addTo(counts, `passage ${kind}`, 1);
    tokens += traits.tokens;
    pastWords += traits.pastWords;
  }
  traitNames.forEach((name, trait) => {
    addTo(counts, name, traitCounts[trait] ?? 0);
  });
  for (const [signals, count] of signalCounts) for (const signal of signals) addTo(counts, signalLabels.get(signal) ?? '', count);
  const all = Math.max(1, sentences.length);
  for (const [name, count] of counts) counts.set(name, count / all);
  counts.set('past words', (pastWords / Math.max(1, tokens)) * 8);
  counts.set('sentence length', Math.min(1, tokens / all / 40));
  return counts;
}

function addTo<T>(counts: Map<T, number>, name: T, amount: number): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}

function ratiosOf(shares: ReadonlyMap<string, number>): [string, number][] {
  const share = (name: string): number => shares.get(name) ?? 0;
  const ratio = (one: number, other: number): number => Math.log((one + 0.03) / (other + 0.03));
  const own = share('first-person') + share('we');
  return [
    ['customer : team', ratio(share('customer') + share('person') * 0.3, share('team') + share('colleague'))],
    ['I : we', ratio(share('first-person'), share('we'))],
    ['own : theory', ratio(own, share('theory'))],
    ['own : advice', ratio(own, share('second-person') + share('advice'))],
    ['others : I', ratio(share('third-person') + share('customer'), share('first-person'))],
  ];
}
