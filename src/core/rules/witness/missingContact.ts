import { missingDetail } from './missingDetail.js';

/**
 * The assessor has to be able to check with the witness.
 * A number or address in a letter, or in the list of witnesses, does too.
 */
export const missingContact = missingDetail({ code: 'witness.missing-contact', detail: 'contact', fields: ['witness.contact'], listed: 'contact' });
