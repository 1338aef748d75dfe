import assert from 'node:assert/strict';
import { witnessRequest } from '../../../../src/core/templates/witnessRequest.js';
import { builtInChecker } from '../../support/builtInChecker.js';
import { checkWritten, toldIn } from '../../support/portfolios.js';

const form = witnessRequest({ id: 'W01', learner: 'Ana Lund', employer: 'Lund & Daughters', activity: 'A late order', points: [{ id: 'CC.1', title: 'Benefits of loyalty' }] });

/** The codes of witness statements that are told of a text, each once. */
function told(text: string): string[] {
  const written = { manifest: 'learner: Ana Lund\n', entries: { 'W01.md': text } };
  const codes = toldIn(checkWritten(builtInChecker, written), written).map((line) => line.split(': ')[1] ?? '');
  return [...new Set(codes.filter((code) => /^(?:witness|authenticity|confidentiality)\./.test(code)))].sort();
}

describe('A form that a witness has not begun', () => {
  it('is not told what it lacks', () => {
    assert.deepEqual(told(form), []);
  });

  it('is told as soon as a field is filled in', () => {
    assert.deepEqual(told(form.replace('**Job role:** ____________', '**Job role:** Shift manager')), ['authenticity.no-declaration', 'witness.missing-activity', 'witness.missing-contact', 'witness.missing-date', 'witness.missing-name', 'witness.missing-relationship', 'witness.missing-signature']);
  });

  it('is told as soon as something is written', () => {
    assert.ok(told(form.replace('[What did the learner say and do, step by step?]', 'She rang the customer back and said sorry.')).includes('witness.missing-signature'));
  });
});
