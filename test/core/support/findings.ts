import { parseDocument } from '../../../src/core/document/parseDocument.js';
import type { EvidenceKind } from '../../../src/core/document/types.js';
import { parsePhrase } from '../../../src/core/findings/phrases.js';
import { createFindingsReader } from '../../../src/core/findings/readFindings.js';
import type { Findings, SignalName } from '../../../src/core/findings/types.js';

/** Reads a text for concepts told by phrases. */
export function findingsOf(text: string, concepts: Readonly<Record<string, readonly string[]>> = {}, kind?: EvidenceKind): Findings {
  const parsed = new Map(Object.entries(concepts).map(([id, phrases]) => [id, phrases.map(parsePhrase)]));
  return createFindingsReader({ concepts: parsed })(parseDocument(text), kind);
}

const readSignals = createFindingsReader({ concepts: new Map() });

/** The signals of a text of one sentence. */
export function signalsOf(text: string): ReadonlySet<SignalName> {
  return new Set(readSignals(parseDocument(text)).sentences.flatMap(({ signals }) => [...signals]));
}
