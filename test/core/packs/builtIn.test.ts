import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { loadPack } from '../../../src/core/packs/loadPack.js';
import type { MarkingPoint, PackExample } from '../../../src/core/packs/types.js';
import { builtInChecker, checkerOf } from '../support/builtInChecker.js';

const named = ({ text }: PackExample): string => text.replace(/\s+/g, ' ').slice(0, 60);

describe('the misconception MC.1', () => {
  const held = (text: string): boolean => builtInChecker.check(text, { kind: 'reflective-account' }).coverage.misconceptions.some(({ misconception: { id } }) => id === 'MC.1');

  it('is not held where satisfied and loyal are told apart', () => {
    for (const text of ['Being satisfied is not the same as being loyal.', "A loyal customer isn't really the same as a satisfied one.", 'Satisfaction is quite different from loyalty, as I see it.', 'Being pleased is one thing and being loyal is another.']) assert.equal(held(text), false, text);
  });

  it('is held where they are taken for one', () => {
    for (const text of ['Customers who are satisfied are loyal, it is the same thing.', 'If customers are happy they are loyal and will always come back to us.']) assert.equal(held(text), true, text);
  });
});

for (const pack of builtInPacks) {
  const check = (example: PackExample, usual: MarkingPoint['appliesTo']) => checkerOf([pack]).check(example.text, { kind: example.kind ?? usual?.[0] ?? 'reflective-account' }).coverage;

  describe(`the built-in pack ${pack.id}`, () => {
    it('is sound', () => {
      assert.deepEqual(loadPack(readFileSync(`schemas/packs/${pack.id}.pack.yaml`, 'utf8'), false).problems, []);
    });

    it('says that it is unofficial', () => {
      assert.match(pack.notice, /unofficial/i);
    });

    for (const point of pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points))) {
      const found = (example: PackExample) => check(example, point.appliesTo).points.find((each) => each.point.point.id === point.id);

      for (const example of point.examples.earns) {
        it(`finds ${point.id} in "${named(example)}…"`, () => {
          const covered = found(example);
          assert.equal(covered?.found, 'found', covered?.missing.join('; '));
        });
      }

      for (const example of point.examples.nearMisses) {
        it(`finds no ${point.id} in "${named(example)}…"`, () => {
          assert.notEqual(found(example)?.found, 'found', example.why);
        });
      }
    }

    for (const misconception of pack.misconceptions) {
      const held = (example: PackExample): boolean => check(example, undefined).misconceptions.some((each) => each.misconception.id === misconception.id);

      for (const example of misconception.examples.earns) {
        it(`flags ${misconception.id} in "${named(example)}…"`, () => {
          assert.equal(held(example), true);
        });
      }

      for (const example of misconception.examples.nearMisses) {
        it(`flags no ${misconception.id} in "${named(example)}…"`, () => {
          assert.equal(held(example), false, example.why);
        });
      }
    }
  });
}
