import type { Diagnostic } from '../diagnostics/types.js';
import type { WrittenSilence } from '../portfolio/manifest.js';
import type { RuleEntry } from '../rules/types.js';
import type { TextRange } from '../text/range.js';
import { manifestNoReasonMessage, noReasonMessage, unknownCodeMessage, unsilenceableMessage, unusedSilenceMessage } from '../words/silence.js';
import { canBeSilenced, isKnownCode, isReason, isSilenceable } from './codes.js';
import { readSilences, type InlineSilence } from './readSilences.js';

/** A finding that was left aside, with the reason. */
export interface Silenced {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** What is told of an entry or manifest, parted. */
export interface SilencedFindings {
  /** What stands, in order of place, with what is to be said of the silences. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
}

/** Parts the findings of one portfolio. */
export interface Silencer {
  /** Parts what is told of an entry by its own comments and by the manifest. */
  ofEntry(entry: RuleEntry, told: readonly Diagnostic[]): SilencedFindings;
  /** Parts what is told at the manifest, and tells of the manifest's silences. To be asked after all entries. */
  ofManifest(told: readonly Diagnostic[]): SilencedFindings;
}

/**
 * Makes a silencer for one check of a portfolio. Errors are never silenced: they tell of files that cannot be read.
 * @param written the manifest's silences
 * @param whole whether all entries are checked: else the manifest's silences may have their use elsewhere
 * @param codesOfTheWhole what is told only when the entries are compared: without all of them, a silence of these is not called unused
 */
export function createSilencer(written: readonly WrittenSilence[], whole: boolean, codesOfTheWhole: ReadonlySet<string>): Silencer {
  const inForce = written.filter(({ code, reason }) => isKnownCode(code) && canBeSilenced(code) && isReason(reason));
  const used = new Set<WrittenSilence>();
  return {
    ofEntry(entry, told) {
      const inline = readSilences(entry.checked.document);
      const valid = inline.filter(({ code, reason }) => isKnownCode(code) && canBeSilenced(code) && isReason(reason));
      const fromManifest = inForce.filter(({ entries }) => entries?.some((name) => isCalled(entry, name)) ?? true);
      const usedHere = new Set<InlineSilence>();
      const { standing, silenced } = part(told, (diagnostic) => {
        const own = valid.filter((silence) => silence.code === diagnostic.code && reaches(silence.scope, diagnostic.range));
        const theirs = fromManifest.filter(({ code }) => code === diagnostic.code);
        for (const silence of own) usedHere.add(silence);
        for (const silence of theirs) used.add(silence);
        return [...own.sort(byWidth), ...theirs][0]?.reason;
      });
      const problems = inline.flatMap((silence) => problemOf(silence, noReasonMessage(silence.code), usedHere.has(silence) || (!whole && codesOfTheWhole.has(silence.code))));
      return { diagnostics: inOrder([...standing, ...problems]), silenced };
    },
    ofManifest(told) {
      const { standing, silenced } = part(told, ({ code }) => {
        const silence = inForce.find((each) => each.entries === undefined && each.code === code);
        if (silence) used.add(silence);
        return silence?.reason;
      });
      const problems = written.flatMap((silence) => problemOf(silence, manifestNoReasonMessage, used.has(silence) || !whole));
      return { diagnostics: inOrder([...standing, ...problems]), silenced };
    },
  };
}

function part(told: readonly Diagnostic[], reasonOf: (diagnostic: Diagnostic) => string | undefined): { readonly standing: readonly Diagnostic[]; readonly silenced: readonly Silenced[] } {
  const standing: Diagnostic[] = [];
  const silenced: Silenced[] = [];
  for (const diagnostic of told) {
    const reason = isSilenceable(diagnostic) ? reasonOf(diagnostic) : undefined;
    if (reason === undefined) standing.push(diagnostic);
    else silenced.push({ diagnostic, reason });
  }
  return { standing, silenced };
}

/** What is to be said of a silence itself. */
function problemOf({ code, reason, range }: { readonly code: string; readonly reason: string; readonly range: TextRange }, noReason: string, isUsed: boolean): Diagnostic[] {
  if (!isKnownCode(code)) return [{ code: 'silence.unknown-code', severity: 'warning', message: unknownCodeMessage(code), range }];
  if (!isReason(reason)) return [{ code: 'silence.no-reason', severity: 'warning', message: noReason, range }];
  if (isUsed && canBeSilenced(code)) return [];
  return [{ code: 'silence.unused', severity: 'hint', message: canBeSilenced(code) ? unusedSilenceMessage(code) : unsilenceableMessage(code), range }];
}

function reaches(scope: InlineSilence['scope'], { start }: TextRange): boolean {
  return scope === 'entry' || (scope !== undefined && scope.start <= start && start < scope.end);
}

/** The narrowest first: its reason is the most particular. */
function byWidth(a: InlineSilence, b: InlineSilence): number {
  return width(a.scope) - width(b.scope);
}

function width(scope: InlineSilence['scope']): number {
  return scope === 'entry' || scope === undefined ? Number.MAX_SAFE_INTEGER : scope.end - scope.start;
}

function isCalled({ key, name, checked }: RuleEntry, written: string): boolean {
  const path = written.replace(/^\.\//, '');
  return written === name || written === checked.document.frontMatter?.id || key === path || key.endsWith(`/${path}`) || key.endsWith(`/${encodeURI(path)}`);
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.range.start - b.range.start);
}
