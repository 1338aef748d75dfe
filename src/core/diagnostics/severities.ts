import type { DiagnosticCode, Severity } from './types.js';

/** How a finding is to be shown, or not at all. */
export type ShownSeverity = Severity | 'off';

const known: ReadonlySet<unknown> = new Set<ShownSeverity>(['error', 'warning', 'information', 'hint', 'off']);

/**
 * How findings of a code are to be shown: as the setting says for the code, else for its family (`witness.*`), else
 * as the finding itself says.
 * @param setting the value of the setting, whatever stands there
 */
export function shownSeverity(code: DiagnosticCode, own: Severity, setting: unknown): ShownSeverity {
  const wanted = isRecord(setting) ? (setting[code] ?? setting[`${code.split('.')[0] ?? ''}.*`]) : undefined;
  return isSeverity(wanted) ? wanted : own;
}

function isSeverity(value: unknown): value is ShownSeverity {
  return known.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
