import type { DiagnosticCode, Severity } from './types.js';

/** How a finding is to be shown, or not at all. */
export type ShownSeverity = Severity | 'off';

/** The most pressing first. */
const known: readonly ShownSeverity[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * How findings of a code are to be shown: as the setting says for the code, else for its family (`witness.*`), else
 * as the finding itself says. An error, which tells of a broken file, and what is told of an assessor's decision can
 * be made more pressing, never less.
 * @param setting the value of the setting, whatever stands there
 */
export function shownSeverity(code: DiagnosticCode, own: Severity, setting: unknown): ShownSeverity {
  const wanted = isRecord(setting) ? (setting[code] ?? setting[`${code.split('.')[0] ?? ''}.*`]) : undefined;
  if (!isSeverity(wanted)) return own;
  const staysPressing = own === 'error' || code.startsWith('decision.');
  return staysPressing && known.indexOf(wanted) > known.indexOf(own) ? own : wanted;
}

function isSeverity(value: unknown): value is ShownSeverity {
  return known.some((each) => each === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
