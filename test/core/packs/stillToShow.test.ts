import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createChecker } from '../../../src/core/checker.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import type { MarkingPoint, Pack } from '../../../src/core/packs/types.js';

const packs: readonly Pack[] = [
  ...builtInPacks,
  ...['schemas/packs/health-and-safety-induction.pack.yaml', 'schemas/packs/starter.pack.yaml.txt'].map((file) => parse(readFileSync(file, 'utf8')) as Pack),
];

/** A noun with its article or number, or "how", "what" and the like; and the one term of trade that takes no article. */
const asked = /^(?:(?:an?|the|one|two|three|\d+|your|how|what|who|which|where) |repeat custom$)/;
const label = '[^"]+';
const inside = new RegExp(`^[^".!?:;]+(?:, for example "${label}"(?: or "${label}")?(?:, [^".!?:;]+)?|: [^".!?:;]+)?$`);

const pointsOf = (pack: Pack): readonly MarkingPoint[] => pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points));

/** Every phrase that a pack's own near misses, for whichever point, and no text at all draw from it. */
function phrasesOf(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = pointsOf(pack).flatMap(({ examples }) => examples.nearMisses.map(({ text }) => text));
  const checker = createChecker([pack]);
  const phrases = new Map(pointsOf(pack).map(({ id, stillToShow }) => [id, new Set([stillToShow])]));
  const kinds = new Set(['reflective-account' as const, ...pointsOf(pack).flatMap(({ appliesTo = [] }) => appliesTo)]);
  for (const text of ['', ...texts]) {
    for (const kind of kinds) for (const { point, missing } of checker.check(text, { kind }).coverage.points) for (const phrase of missing) phrases.get(point.point.id)?.add(phrase);
  }
  return phrases;
}

describe('what is still to show', () => {
  for (const pack of packs) {
    it(`reads well after "Still to show:" for every point of ${pack.id}, whatever a text lacks`, () => {
      const phrases = [...phrasesOf(pack)].flatMap(([id, told]) => [...told].map((phrase) => ({ id, phrase })));
      assert.ok(phrases.length >= pointsOf(pack).length);
      assert.deepEqual(phrases.filter(({ phrase }) => !asked.test(phrase) || !inside.test(phrase) || /\b0\b/.test(phrase)), []);
    }).timeout(60_000);
  }
});
