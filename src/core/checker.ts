import { coverEntry } from './coverage/coverEntry.js';
import type { EntryCoverage } from './coverage/types.js';
import { diagnose } from './diagnostics/diagnose.js';
import type { Diagnostic } from './diagnostics/types.js';
import { parseDocument } from './document/parseDocument.js';
import type { EvidenceDocument, EvidenceKind } from './document/types.js';
import { createFindingsReader, type LikenessScorer } from './findings/readFindings.js';
import type { Findings } from './findings/types.js';
import { createJudgings } from './judge/judging.js';
import { compilePack, type CompiledPack } from './packs/compilePack.js';
import { scorerFor } from './packs/scorerFor.js';
import type { Pack } from './packs/types.js';

/** One entry, read and judged. */
export interface CheckedEntry {
  readonly document: EvidenceDocument;
  readonly findings: Findings;
  readonly coverage: EntryCoverage;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and judges entries by a fixed set of packs. */
export interface Checker {
  readonly packs: readonly CompiledPack[];
  /**
   * Checks one text. The same text gets the same answer, with or without `previous`.
   * @param text the file's text
   * @param options `previous`: an earlier check of the same file, whose unchanged blocks are not read again;
   *   `kind`: the kind of evidence, where the front matter does not say it
   */
  check(text: string, options?: { readonly previous?: EvidenceDocument | undefined; readonly kind?: EvidenceKind | undefined }): CheckedEntry;
}

/**
 * Makes a checker for packs that are sound (`loadPack` says so). Packs are compiled at the first check.
 * @param scorer the scorers learnt for the built-in packs; other packs' `resembles` is served by what their own examples teach
 */
export function createChecker(packs: readonly Pack[], scorer?: LikenessScorer): Checker {
  const compiled = packs.map(compilePack);
  const serving = scorerFor(packs, scorer);
  const read = createFindingsReader({ concepts: new Map(compiled.flatMap((pack) => [...pack.concepts])), criteria: compiled.flatMap((pack) => pack.criteria), ...(serving && { scorer: serving }) });
  const judgings = createJudgings();
  return {
    packs: compiled,
    check(text, { previous, kind } = {}) {
      const document = parseDocument(text, previous);
      const findings = read(document, kind);
      const coverage = coverEntry(document, findings, compiled, judgings);
      return { document, findings, coverage, diagnostics: diagnose(document, coverage, compiled) };
    },
  };
}
