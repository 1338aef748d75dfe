import { parseDocument } from '../document/parseDocument.js';
import { createFindingsReader, type ScoredSentence } from '../findings/readFindings.js';
import { signalNames } from '../findings/types.js';
import { groups, type FeatureReader } from '../learning/features.js';
import type { FeatureCounts } from '../learning/fewExamples.js';
import { isRead } from '../learning/likenessScorer.js';
import type { WordsReading } from '../text/words.js';
import type { MarkingPoint, Pack, PackExample } from './types.js';

/** An example of a pack, read for learning. */
export interface OwnExample {
  readonly point: string;
  readonly earns: boolean;
  /** Its sentences, by which it is known again when it is itself the text that is checked. */
  readonly key: string;
  readonly sentences: number;
  readonly features: FeatureCounts;
}

/** What one sentence holds, read once. */
export type SentenceFeatures = readonly number[];

const mostOfAList = 30;
const mostOfAPack = 600;
const longestExample = 3_000;

/** One number for a group of features and a key in it, or for a signal, which takes the place of the profile. */
export function featureId(group: number, key: number): number {
  return group * 0x1000000 + key;
}

/** The features of a sentence, each once. */
export function featuresOf(reader: FeatureReader, text: string, cut?: WordsReading): SentenceFeatures {
  const { features, count } = reader.read(text, cut).occurrences;
  return [...new Set(features.subarray(0, count))];
}

/** The features and the signals of a sentence, each once. */
export function allFeaturesOf({ reading, sentence }: ScoredSentence): SentenceFeatures {
  return [...(reading as SentenceFeatures), ...Array.from(sentence.signals, (signal) => featureId(groups.profile, signalNames.indexOf(signal)))];
}

/** In how many sentences each feature stands. */
function countFeatures(sentences: readonly SentenceFeatures[]): FeatureCounts {
  const counts = new Map<number, number>();
  for (const features of sentences) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** By what a text is known again: the words of its sentences. */
export function keyOf(sentences: readonly ScoredSentence[]): string {
  return sentences.map(({ text }) => text).join('\n');
}

/** Reads the examples of a pack's marking points, just as an entry is read; long ones and those beyond a fixed number are left out. */
export function readOwnExamples(pack: Pack, reader: FeatureReader): OwnExample[] {
  let seen: readonly ScoredSentence[] = [];
  const read = createFindingsReader({
    concepts: new Map(),
    scorer: {
      readSentence: (text, cut) => featuresOf(reader, text, cut),
      score: (sentences) => {
        seen = sentences.filter(({ sentence }) => isRead(sentence));
        return {};
      },
    },
  });
  const list = ({ id }: MarkingPoint, examples: readonly PackExample[], earns: boolean) =>
    examples.filter(({ text }) => text.length <= longestExample).slice(0, mostOfAList).map(({ text }) => ({ point: id, text, earns }));
  const all = pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points.flatMap((point) => [...list(point, point.examples.earns, true), ...list(point, point.examples.nearMisses, false)])));
  return all.slice(0, mostOfAPack).map(({ point, text, earns }) => {
    read(parseDocument(text));
    return { point, earns, key: keyOf(seen), sentences: seen.length, features: countFeatures(seen.map(allFeaturesOf)) };
  });
}
