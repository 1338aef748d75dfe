import { parseDocument } from '../../src/core/document/parseDocument.js';
import { createFindingsReader, type LikenessScorer } from '../../src/core/findings/readFindings.js';
import type { SentenceFindings } from '../../src/core/findings/types.js';
import { groups, type FeatureReader, type SentenceTraits } from '../../src/core/learning/features.js';
import { createProfiler, type ProfiledSentence } from '../../src/core/learning/profile.js';
import { isRead } from '../../src/core/learning/likenessScorer.js';
import type { LabelledPassage } from './corpus.js';

/** A sentence of a labelled passage with its features, as inference reads them. */
export interface PreparedSentence extends ProfiledSentence {
  readonly text: string;
  /** `group * 2^24 + key`, each once. */
  readonly features: readonly number[];
  /** The points for which the marker quoted it. */
  readonly why: ReadonlySet<string>;
}

/** A labelled passage, read. */
export interface Prepared {
  readonly passage: LabelledPassage;
  readonly sentences: readonly PreparedSentence[];
  /** Features of the whole, written like a sentence's. */
  readonly profile: readonly number[];
}

/** One number for a group and a key of it. */
export function featureId(group: number, key: number): number {
  return group * 0x1000000 + key;
}

/** Reads passages with the project's own parser and sentence splitter, so that training sees what inference sees. */
export function createPreparer(reader: FeatureReader): (passage: LabelledPassage) => Prepared {
  let seen: { readonly reading: unknown; readonly sentence: SentenceFindings; readonly text: string }[] = [];
  const recorder: LikenessScorer = {
    readSentence: (text) => readFeatures(reader, text),
    score: (sentences) => {
      seen = [...sentences];
      return {};
    },
  };
  const read = createFindingsReader({ concepts: new Map(), scorer: recorder });
  const profiler = createProfiler(reader.traitNames);
  return (passage) => {
    read(parseDocument(passage.text), passage.kind ?? undefined);
    const kept = seen.filter(({ sentence }) => isRead(sentence));
    const quoted = quotedSentences(passage, kept.map(({ text }) => text));
    const sentences = kept.map(({ reading, sentence, text }, index): PreparedSentence => {
      const { features, traits } = reading as Pick<PreparedSentence, 'features' | 'traits'>;
      return { text, features, traits, kind: sentence.kind, signals: sentence.signals, why: quoted[index] ?? new Set() };
    });
    const profile = profiler(sentences, passage.kind).map((key) => featureId(groups.profile, key));
    return { passage, sentences, profile: [...new Set(profile)] };
  };
}

function readFeatures(reader: FeatureReader, text: string): { features: readonly number[]; traits: SentenceTraits } {
  const { occurrences: { features, count }, traits } = reader.read(text);
  return { features: [...new Set(features.subarray(0, count))], traits };
}

/** For each sentence, the points whose quoted words cover half of it or some dozen letters. */
function quotedSentences({ why }: LabelledPassage, texts: readonly string[]): Set<string>[] {
  const bare = texts.map(lettersOf);
  const whole = bare.join('');
  const owner = bare.flatMap((letters, index) => Array<number>(letters.length).fill(index));
  const quoted = texts.map(() => new Set<string>());
  for (const [point, pieces] of why) {
    for (const piece of pieces.map(lettersOf).filter((letters) => letters !== '')) {
      const start = [piece, piece.slice(0, 40)].map((letters) => whole.indexOf(letters)).find((at) => at >= 0);
      if (start === undefined) continue;
      const covered = new Map<number, number>();
      for (const index of owner.slice(start, start + piece.length)) covered.set(index, (covered.get(index) ?? 0) + 1);
      for (const [index, count] of covered) if (count >= Math.min(12, (bare[index]?.length ?? 0) / 2)) quoted[index]?.add(point);
    }
  }
  return quoted;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9£]+/g, '');
}
