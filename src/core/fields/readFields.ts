import type { EvidenceDocument } from '../document/types.js';
import type { Field } from './types.js';

/** Reads the fields of an entry from its front matter and its text, in order of place. */
export function readFields(_document: EvidenceDocument): readonly Field[] {
  return [];
}
