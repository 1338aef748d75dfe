import type { DataProblem } from '../data/readData.js';
import type { Diagnostic } from '../diagnostics/types.js';
import { unknownPackMessage } from '../words/messages.js';
import { noEvidenceMessage } from '../words/portfolio.js';
import type { Manifest } from './manifest.js';

/** What a portfolio's folder shows about its manifest. */
export interface ManifestFacts {
  /** What is wrong with the file itself. */
  readonly problems: readonly DataProblem[];
  /** Ids of the packs at hand: built in, and the centre's own. */
  readonly knownPacks: readonly string[];
  /** Ids of the built-in packs. */
  readonly builtInPacks: readonly string[];
  /** Whether any file matches the evidence patterns; undefined where nobody looked. */
  readonly hasEvidence: boolean | undefined;
}

/** What is told at a manifest, whatever its entries say: broken fields, packs that are not there, patterns that match nothing. */
export function manifestProblems(manifest: Manifest, { problems, knownPacks, builtInPacks, hasEvidence }: ManifestFacts): Diagnostic[] {
  const unknown = (manifest.packs ?? []).flatMap((name, index) => (knownPacks.includes(name) ? [] : [{ name, range: manifest.packPlaces[index] ?? manifest.rangeOf('/packs') }]));
  return [
    ...problems.map(({ message, range }): Diagnostic => ({ code: 'portfolio.invalid', severity: 'error', message, range })),
    ...unknown.map(({ name, range }): Diagnostic => ({ code: 'pack.unknown', severity: 'error', message: unknownPackMessage(name, builtInPacks, knownPacks), range })),
    ...(hasEvidence === false ? [{ code: 'portfolio.no-evidence' as const, severity: 'warning' as const, message: noEvidenceMessage(manifest.evidence), range: manifest.rangeOf('/evidence') }] : []),
  ];
}
