import assert from 'node:assert/strict';
import { shownSeverity } from '../../../src/core/diagnostics/severities.js';

describe('the severity of findings', () => {
  it('is their own where the setting says nothing, or nothing that can be used', () => {
    for (const setting of [undefined, null, 4, [], {}, { 'claim.blanket': 'hint' }, { 'claim.not-found': 'loud' }]) assert.equal(shownSeverity('claim.not-found', 'information', setting), 'information');
  });

  it('is what the setting says for the code, before what it says for the family', () => {
    const setting = { 'witness.*': 'hint', 'witness.decides': 'off', 'misconception.*': 'information' };
    assert.equal(shownSeverity('witness.missing-date', 'warning', setting), 'hint');
    assert.equal(shownSeverity('witness.decides', 'warning', setting), 'off');
    assert.equal(shownSeverity('misconception.MC.1', 'warning', setting), 'information');
    assert.equal(shownSeverity('date.impossible', 'warning', setting), 'warning');
  });

  it('is never lowered for a broken file, whatever its code', () => {
    for (const wanted of ['off', 'hint', 'information', 'warning']) {
      assert.equal(shownSeverity('frontMatter.syntax', 'error', { 'frontMatter.syntax': wanted }), 'error');
      assert.equal(shownSeverity('portfolio.invalid', 'error', { 'portfolio.*': wanted }), 'error');
    }
    assert.equal(shownSeverity('frontMatter.misspelt', 'warning', { 'frontMatter.*': 'hint' }), 'hint');
  });

  it('is never lowered for what is told of a decision, and can be raised', () => {
    for (const wanted of ['off', 'hint', 'information']) assert.equal(shownSeverity('decision.by-learner', 'warning', { 'decision.*': wanted }), 'warning');
    assert.equal(shownSeverity('decision.out-of-date', 'information', { 'decision.out-of-date': 'warning' }), 'warning');
  });
});
