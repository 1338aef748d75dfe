import { missingDetail } from './missingDetail.js';

/**
 * Only a dated signature shows that the statement is of its time.
 * A date beside or below the signature does, and the date of an e-mail or form.
 */
export const missingDate = missingDetail({ code: 'witness.missing-date', detail: 'date', fields: ['signed.date'], instead: ({ name, source }) => name === 'date' && source !== 'front-matter' });
