import { diagnosticCodes, type Diagnostic } from '../diagnostics/types.js';

/** Whether a code exists, or can: those of misconceptions come from packs. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(diagnosticCodes, code) || /^misconception\.[A-Za-z0-9][A-Za-z0-9.-]*$/.test(code);
}

/** Whether what has this code can be left aside: what is told of a silence itself cannot, nor of an assessor's decision, nor that a part of the text is not read. */
export function canBeSilenced(code: string): boolean {
  return !/^(?:silence|decision|document)\./.test(code);
}

/** Whether a finding can be left aside: that a file is broken cannot, whatever its code. */
export function isSilenceable({ severity, code }: Pick<Diagnostic, 'severity' | 'code'>): boolean {
  return severity !== 'error' && canBeSilenced(code);
}

/** Whether somebody wrote a reason, and not only the word that stands for one. */
export function isReason(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(reason) && !/^[\s[(<]*(?:your |the |a )?reason[\s\])>.]*$/i.test(reason);
}
