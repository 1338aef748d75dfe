import assert from 'node:assert/strict';
import frontMatter from '../../../schemas/front-matter.schema.json' with { type: 'json' };
import portfolio from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import type { Schema } from '../../../src/core/completion/schemaAt.js';
import { describeKey, suggest, type KnownValues } from '../../../src/core/completion/suggest.js';

const known: KnownValues = (path) => {
  switch (path) {
    case 'packs.[]':
      return [{ value: 'customer-types', description: 'Types of customer' }];
    case 'policy.points.*':
      return [{ value: 'CT.1', description: 'Types of customer' }];
    case 'silence.[].code':
      return [{ value: 'date.ambiguous', description: 'A date can be read in two ways.' }];
    case 'claims.[]':
      return [{ value: 'CC.3', description: 'Handling complaints' }];
    default:
      return [];
  }
};

/** What is suggested at `|`, as labels. */
function labels(text: string, schema: Schema = portfolio): string[] {
  return suggest(text.replace('|', ''), text.indexOf('|'), schema, known).map(({ label }) => label);
}

/** The text after the suggestion with a label was taken at `|`, with the cursor as `|`. */
function taken(text: string, label: string, schema: Schema = portfolio): string {
  const plain = text.replace('|', '');
  const chosen = suggest(plain, text.indexOf('|'), schema, known).find((each) => each.label === label);
  assert.ok(chosen, `"${label}" is not suggested`);
  return `${plain.slice(0, chosen.range.start)}${chosen.before}|${chosen.after}${plain.slice(chosen.range.end)}`;
}

describe('completion in portfolio.yaml', () => {
  it('offers every field at the start, each with what it is for', () => {
    const all = suggest('', 0, portfolio, known);
    assert.ok(['learner', 'packs', 'policy', 'silence'].every((name) => all.some(({ label }) => label === name)));
    assert.ok(all.every(({ description }) => description.length > 10));
  });

  it('leaves out fields that are there, above and below', () => {
    const offered = labels('learner: A\n|\nrole: B\n');
    assert.ok(!offered.includes('learner') && !offered.includes('role') && offered.includes('employer'));
  });

  it('offers the fields of what they stand in', () => {
    assert.deepEqual(labels('learner:\n  |'), ['name', 'id']);
    assert.deepEqual(labels('policy:\n  everyPoint:\n    |'), ['kinds', 'needs', 'atLeast']);
    assert.deepEqual(labels('policy:\n  oldestMonths: 24\n  |'), ['everyPoint', 'points', 'witnessStatuses', 'declaration']);
  });

  it('offers fields in entries of lists, also where the hyphens are not indented', () => {
    assert.deepEqual(labels('staff:\n  - name: A\n    |'), ['role', 'employer', 'relationship', 'contact']);
    assert.deepEqual(labels('silence:\n- |'), ['code', 'reason', 'entries']);
    assert.deepEqual(labels('silence:\n- code: x\n  reason: y\n- code: z\n  |\n- code: q\n'), ['reason', 'entries']);
  });

  it('offers values: of the schema and known ones', () => {
    assert.deepEqual(labels('policy:\n  declaration: |'), ['true', 'false']);
    assert.ok(labels('policy:\n  everyPoint:\n    kinds: [|').includes('observation'));
    assert.deepEqual(labels('packs: [customer-confidence, |'), ['customer-types']);
    assert.deepEqual(labels('packs:\n  - |'), ['customer-types']);
    assert.deepEqual(labels('silence:\n  - code: |'), ['date.ambiguous']);
    assert.deepEqual(labels('policy:\n  points:\n    |'), ['CT.1']);
    assert.deepEqual(labels('policy:\n  points:\n    CT.1:\n      |'), ['kinds', 'needs', 'atLeast']);
  });

  it('writes lists of plain values in brackets, and leaves the cursor where the value goes', () => {
    assert.equal(taken('pa|', 'packs'), 'packs: [|]');
    assert.equal(taken('ro|', 'role'), 'role: |');
    assert.equal(taken('po|', 'policy'), 'policy:\n  |');
    assert.equal(taken('si|', 'silence'), 'silence:\n  - |');
    assert.equal(taken('packs: [customer-confidence, cu|]', 'customer-types'), 'packs: [customer-confidence, customer-types|]');
  });

  it('says nothing in free text, in comments and where the schema knows nothing', () => {
    for (const text of ['role: Front desk |', 'odd:\n  |', '# pa|', 'role: |']) assert.deepEqual(labels(text), [], text);
  });
});

describe('completion in front matter', () => {
  it('offers kinds of evidence, fields of a witness, and ids to claim', () => {
    const schema = frontMatter as Schema;
    assert.ok(labels('id: E01\ntype: w|\nlearner: A', schema).includes('written-answer'));
    assert.deepEqual(labels('type: witness-statement\nwitness:\n  na|', schema), ['name', 'role', 'employer', 'relationship', 'contact']);
    assert.deepEqual(labels('claims: [CT.1, C|]', schema), ['CC.3']);
    assert.equal(taken('cl|', 'claims', schema), 'claims: [|]');
  });
});

describe('a field’s description', () => {
  it('stands over its name and nowhere else', () => {
    const text = 'learner:\n  id: 7\npolicy:\n  oldestMonths: 24\n';
    assert.equal(describeKey(text, text.indexOf('id'), portfolio as Schema)?.description, "The learner's number at the provider.");
    assert.match(describeKey(text, text.indexOf('oldestMonths') + 3, portfolio)?.description ?? '', /How many months old/);
    assert.equal(describeKey(text, text.indexOf('24') + 1, portfolio as Schema), undefined);
  });
});
