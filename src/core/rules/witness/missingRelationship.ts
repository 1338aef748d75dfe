import { missingDetail } from './missingDetail.js';

/**
 * How the witness knows the learner tells whether they are independent.
 * A sentence ("she works for me", "no relation") or the list of witnesses does too.
 */
export const missingRelationship = missingDetail({ code: 'witness.missing-relationship', detail: 'relationship', fields: ['witness.relationship'], listed: 'relationship' });
