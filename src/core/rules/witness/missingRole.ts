import { missingDetail } from './missingDetail.js';

/**
 * The witness's job role tells why they can judge what they saw.
 * A role in a sentence ("I run the weighbridge") or in the list of witnesses does too.
 */
export const missingRole = missingDetail({ code: 'witness.missing-role', detail: 'role', fields: ['witness.role'], listed: 'role' });
