import type { TextRange } from '../text/range.js';

/** The codes of diagnostics, but for misconceptions, whose code is `misconception.` and the misconception's id. */
export const diagnosticCodes = {
  'document.too-long': 'The file is longer than is read.',
  'document.line-too-long': 'A line is longer than is read.',
  'document.unreadable': 'The file cannot be read, or is not UTF-8 text.',
  'document.too-tangled': 'A part has more nesting or more signs than is read.',
  'document.empty': 'The entry holds no text of its own yet.',
  'frontMatter.syntax': 'The fields at the top cannot be read as YAML.',
  'frontMatter.invalid': 'A field at the top has the wrong kind of value.',
  'frontMatter.unclosed': 'The fields at the top have no closing line.',
  'pack.unknown': 'The entry or portfolio names a pack that is not there.',
  'pack.invalid': 'A pack file cannot be used.',
  'pack.example': 'An example in a pack is read otherwise than the pack says. Told when the pack is tested.',
  'portfolio.invalid': 'portfolio.yaml cannot be read, or a field has the wrong kind of value.',
  'claim.unknown-point': 'A claim names a marking point that no pack in force has.',
  'claim.not-found': 'A claimed marking point was not found in the text.',
  'claim.partly-found': 'A claimed marking point was found in part.',
} as const;

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof diagnosticCodes | `misconception.${string}`;

/** How a diagnostic is shown. `error` is for broken files only, never for unfinished work. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something to tell at a place in an entry. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Plain English; what was found first, what lacks second, what to do third. */
  readonly message: string;
  readonly range: TextRange;
}
