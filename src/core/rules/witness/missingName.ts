import { missingDetail } from './missingDetail.js';

/**
 * The witness has to be named, so that the assessor can ask them.
 * A name on a label, in a letter's first line or at its foot all do.
 */
export const missingName = missingDetail({ code: 'witness.missing-name', detail: 'name', fields: ['witness.name'], instead: ({ name, value }) => name === 'signed.name' && isName(value) });

/** An initial or first name and a surname. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){1,3}(?:$|[ ,(.])/u.test(text);
}
