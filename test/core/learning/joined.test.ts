import assert from 'node:assert/strict';
import { joinPassages } from '../../train/joined.js';
import type { Label, LabelledPassage } from '../../train/corpus.js';

function passage(id: string, labels: Readonly<Record<string, Label>>, change: Partial<LabelledPassage> = {}): LabelledPassage {
  return { id, file: 'f', kind: 'written-answer', text: `Text of ${id}.`, labels: new Map(Object.entries(labels)), why: new Map(), adversarial: null, misconceptions: new Set(), unsure: new Set(), ...change };
}

const many = (of: (at: number) => LabelledPassage): LabelledPassage[] => Array.from({ length: 40 }, (_, at) => of(at));
const idsOf = ({ id }: LabelledPassage): string[] => id.split(' + ');

describe('longer texts out of labelled passages', () => {
  const mixed = many((at) => passage(`p${at}`, { A: at % 3 === 0 ? 'met' : 'not', B: at % 3 === 1 ? 'partly' : 'not' }, at % 3 === 1 ? { adversarial: 'negated' } : {}));
  const joined = joinPassages(mixed);

  it('hold two to four passages, one below the other', () => {
    assert.ok(joined.length > 5);
    for (const each of joined) {
      const ids = idsOf(each);
      assert.ok(ids.length >= 2 && ids.length <= 4 && new Set(ids).size === ids.length, each.id);
      assert.equal(each.text, ids.map((id) => `Text of ${id}.`).join('\n\n'));
    }
  });

  it('earn what any of the passages earns, and nothing is known where one is half way', () => {
    for (const each of joined) {
      const parts = idsOf(each).map((id) => mixed.find((own) => own.id === id));
      assert.equal(each.labels.get('A'), parts.some((part) => part?.labels.get('A') === 'met') ? 'met' : 'not');
      assert.equal(each.labels.get('B'), parts.some((part) => part?.labels.get('B') === 'partly') ? undefined : 'not');
    }
  });

  it('try a trick only where they earn nothing', () => {
    assert.ok(joined.some(({ adversarial }) => adversarial === 'negated'));
    for (const { labels, adversarial } of joined) if (labels.get('A') === 'met') assert.equal(adversarial, null);
  });

  it('are of one file, and witness statements stay among themselves', () => {
    const texts = joinPassages(many((at) => passage(`q${at}`, {}, { file: `f${at % 2}`, kind: at % 4 < 2 ? 'witness-statement' : 'observation' })));
    for (const each of texts) {
      const numbers = idsOf(each).map((id) => Number(id.slice(1)));
      for (const number of numbers) assert.equal(`f${number % 2}`, each.file);
      if (each.kind === 'witness-statement') for (const number of numbers) assert.ok(number % 4 < 2);
    }
  });

  it('are the same each time, and none is made of one passage alone or of long ones', () => {
    assert.deepEqual(joinPassages(mixed), joined);
    assert.deepEqual(joinPassages([passage('alone', {})]), []);
    assert.deepEqual(joinPassages(many((at) => passage(`l${at}`, {}, { text: 'word '.repeat(600) }))), []);
  });
});
