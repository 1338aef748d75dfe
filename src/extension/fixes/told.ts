import type * as vscode from 'vscode';
import type { Diagnostic } from '../../core/diagnostics/types.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { openDocumentAt } from './openDocumentAt.js';

/** Names a diagnostic by its place and code, as plain data that a command's arguments can hold. */
export interface ToldPlace {
  readonly uri: string;
  readonly code: string;
  /** Offset at which it begins. */
  readonly start: number;
}

/** A diagnostic of an entry as it is now. */
export interface Told {
  readonly entry: Entry;
  readonly document: vscode.TextDocument;
  readonly diagnostic: Diagnostic;
}

/** What is told of an entry between two offsets. */
export function toldBetween(groups: Groups, entry: Entry, start: number, end: number): readonly Diagnostic[] {
  return groups.diagnosticsOf(entry).filter(({ range }) => range.start <= end && start <= range.end);
}

/** Finds a diagnostic again; undefined when the text has changed so that it is told no more. */
export async function findTold({ uri, code, start }: ToldPlace, store: EvidenceStore, groups: Groups): Promise<Told | undefined> {
  const document = await openDocumentAt(uri);
  const entry = store.upToDate(document);
  const diagnostic = entry && groups.diagnosticsOf(entry).find((each) => each.code === code && each.range.start === start);
  return diagnostic && { entry, document, diagnostic };
}
