import { diagnosticCodes } from '../diagnostics/types.js';

/** Whether a code exists, or can: those of misconceptions come from packs. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(diagnosticCodes, code) || /^misconception\.[A-Za-z0-9][A-Za-z0-9.-]*$/.test(code);
}

/** Whether what has this code can be left aside: what is told of a silence itself cannot, nor what is told of an assessor's decision. */
export function canBeSilenced(code: string): boolean {
  return !code.startsWith('silence.') && !code.startsWith('decision.');
}

/** Whether somebody wrote a reason, and not only the word that stands for one. */
export function isReason(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(reason) && !/^[\s[(<]*(?:your |the |a )?reason[\s\])>.]*$/i.test(reason);
}
