import { parseDocument } from '../document/parseDocument.js';
import type { EvidenceDocument } from '../document/types.js';
import { claimEdit, dropClaimEdit } from './claimEdits.js';
import { editBetween } from './editBetween.js';
import { applyEdits, type TextEdit } from './types.js';

/** Claims several marking points in the front matter, as one edit. Undefined when none can be claimed. */
export function claimAllEdit(document: EvidenceDocument, points: readonly string[]): TextEdit | undefined {
  const after = points.reduce((current, point) => changed(current, claimEdit(current, point)), document);
  return editBetween(document.text, after.text);
}

/** Drops every claim that `isDropped` says, wherever it stands, as one edit. Undefined when there is none. */
export function dropClaimsEdit(document: EvidenceDocument, isDropped: (point: string) => boolean): TextEdit | undefined {
  let current = document;
  for (let left = document.claims.length; left > 0; left--) {
    const { text } = current;
    current = current.claims.filter(({ point }) => isDropped(point)).reduce((kept, claim) => (kept.text === text ? changed(kept, dropClaimEdit(kept, claim)) : kept), current);
    if (current.text === text) break;
  }
  return editBetween(document.text, current.text);
}

function changed(document: EvidenceDocument, edit: TextEdit | undefined): EvidenceDocument {
  return edit ? parseDocument(applyEdits(document.text, [edit]), document) : document;
}
