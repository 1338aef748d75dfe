import { sameName } from '../../people/names.js';
import { signedByLearnerMessage, witnessIsLearnerMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isStatement, valueOf } from './statement.js';

/**
 * Nobody is their own witness. Told when the witness's name, or every signature, is the learner's: the same words, or
 * the same surname with an initial that fits. A first name alone tells nothing.
 */
export const isLearner: EntryRule = {
  codes: ['witness.is-learner'],
  check(entry, { manifest }) {
    if (!isStatement(entry)) return [];
    const learners = [manifest?.learner, valueOf(entry.fields, 'learner.name')?.value].filter((name) => name !== undefined);
    const isOfLearner = (name: string): boolean => learners.some((learner) => sameName(learner, name));
    const named = entry.fields.filter(({ name, value }) => name === 'witness.name' && value !== '');
    const witness = named[0];
    if (witness && isOfLearner(witness.value)) return [{ code: 'witness.is-learner', severity: 'warning', message: witnessIsLearnerMessage(witness.value), range: witness.range }];
    const signed = entry.fields.filter(({ name, value }) => name === 'signed.name' && value !== '');
    const [signature] = signed;
    if (!signature || !signed.every(({ value }) => isOfLearner(value))) return [];
    return [{ code: 'witness.is-learner', severity: 'warning', message: signedByLearnerMessage(signature.value), range: signature.range }];
  },
};
