import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten, toldIn, type WrittenPortfolio } from '../../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const ofSufficiency = (written: WrittenPortfolio): string[] => toldIn(checkWritten(checker, written), written).filter((line) => line.includes('sufficiency.'));
const account = '---\ntype: reflective-account\n---\nHere is an apple.';
const claimed = '---\ntype: reflective-account\nclaims: [F.1]\n---\nHere is an apple.';
const observation = '---\ntype: observation\n---\nHere is an apple.';
const needs = 'policy: {everyPoint: {needs: [observation]}}';

describe('the rules on sufficient evidence', () => {
  it('tell the kind that a found point still needs, at the claim', () => {
    const written = { manifest: needs, entries: { 'E01.md': account, 'E02.md': claimed } };
    assert.deepEqual(ofSufficiency(written), ['E02.md: sufficiency.kind-missing: F.1']);
    const [told] = checkWritten(checker, written).entries[1]!.diagnostics.filter(({ code }) => code === 'sufficiency.kind-missing');
    assert.deepEqual([told?.severity, told?.message], ['information', 'F.1 Point F.1 is found. The rules of this portfolio also ask for an observation.']);
  });

  it('tell it at the first words that earn it where nothing is claimed', () => {
    assert.deepEqual(ofSufficiency({ manifest: needs, entries: { 'E01.md': account } }), ['E01.md: sufficiency.kind-missing: Here is an apple.']);
  });

  it('tell how many pieces are lacking', () => {
    const written = { manifest: 'policy: {points: {F.1: {atLeast: 3}}}', entries: { 'E01.md': claimed, 'E02.md': observation } };
    assert.deepEqual(ofSufficiency(written), ['E01.md: sufficiency.too-few: F.1']);
    assert.equal(checkWritten(checker, written).entries[0]!.diagnostics[0]!.message, 'F.1 Point F.1 is found in 2 pieces of evidence; 3 are asked for. Still needed: 1 more piece of evidence.');
  });

  it('tell each need of a point', () => {
    assert.equal(ofSufficiency({ manifest: 'policy: {everyPoint: {needs: [observation, [witness-statement, work-product]]}}', entries: { 'E01.md': account } }).length, 2);
  });

  it('tell when only kinds that do not count are there', () => {
    assert.deepEqual(ofSufficiency({ manifest: 'policy: {everyPoint: {kinds: [work-product]}}', entries: { 'E01.md': claimed } }), ['E01.md: sufficiency.kind-missing: F.1']);
  });

  it('are quiet when the policy is kept, asks for nothing, or the point is not found', () => {
    assert.deepEqual(ofSufficiency({ manifest: needs, entries: { 'E01.md': claimed, 'E02.md': observation } }), []);
    assert.deepEqual(ofSufficiency({ manifest: 'learner: Sam', entries: { 'E01.md': claimed } }), []);
    assert.deepEqual(ofSufficiency({ manifest: needs, entries: { 'E01.md': 'So there.' } }), []);
    assert.deepEqual(ofSufficiency({ entries: { 'E01.md': claimed } }), []);
  });

  it('no longer stand in the way when left aside with a reason, each for itself', () => {
    const manifest = 'policy: {everyPoint: {needs: [observation], atLeast: 3}}';
    const way = (text: string): string[] => checkWritten(checker, { manifest, entries: { 'E01.md': text } }).inTheWay.map(({ message }) => message);
    assert.deepEqual(way(claimed), ['F.1 Point F.1 is found. Still needed: an observation; 2 more pieces of evidence.']);
    assert.deepEqual(way(`${claimed}\n\n<!-- silence-file sufficiency.kind-missing: the visit is booked -->`), ['F.1 Point F.1 is found. Still needed: 2 more pieces of evidence.']);
    assert.deepEqual(way(`${claimed}\n\n<!-- silence-file sufficiency.kind-missing: it is booked --> <!-- silence-file sufficiency.too-few: a short course -->`), []);
  });

  it('are quiet when only a part of the portfolio is seen', () => {
    assert.deepEqual(ofSufficiency({ manifest: needs, entries: { 'E01.md': claimed }, whole: false }), []);
  });
});
