import { missingDetail } from './missingDetail.js';

/**
 * A statement counts when its writer has signed it.
 * A typed name at the foot, "signed on paper" and "e-signed" are signatures; what holds is the assessor's to say.
 */
export const missingSignature = missingDetail({ code: 'witness.missing-signature', detail: 'signature', fields: ['signed.name', 'signed.method'] });
