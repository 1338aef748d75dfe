import * as vscode from 'vscode';
import { claimContextAt, type ClaimContext } from '../../core/completion/claimContext.js';
import { evidenceKinds } from '../../core/document/types.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import { isClaimable } from '../../core/packs/claimable.js';
import { foundShapes, foundWords } from '../../core/words/messages.js';
import { unofficialEarnsLabel } from '../../core/words/writing.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { escapeMarkdown } from '../markdownText.js';

/** Completes claims by id or by words of the marking point, in the front matter and in square brackets in the text. */
export function registerClaimCompletion(store: EvidenceStore, boundary: Boundary): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider('markdown', {
    provideCompletionItems: (document, position) => boundary.provide(() => {
      const text = document.getText();
      const context = claimContextAt(text, document.offsetAt(position));
      const entry = context && store.upToDate(document);
      if (!context || !entry) return undefined;
      const range = new vscode.Range(document.positionAt(context.range.start), position);
      return pointsOf(entry, text).filter(({ point }) => isClaimable(point.point)).map((point, place) => item(point, place, range, context));
    }),
  }, '[', ',', ' ');
}

/** While the fields cannot be read, as a list that is being written cannot, the kind is taken from its line. */
function pointsOf({ checked, checker }: Entry, text: string): readonly PointCoverage[] {
  if (checked.document.frontMatter) return checked.coverage.points;
  const written = /^type:[ \t]*["']?([a-z-]+)/m.exec(text)?.[1];
  return checker.check('', { kind: evidenceKinds.find((kind) => kind === written) }).coverage.points;
}

function item({ point: { point }, found, claimed }: PointCoverage, place: number, range: vscode.Range, { closing }: ClaimContext): vscode.CompletionItem {
  const made = new vscode.CompletionItem({ label: point.id, description: point.title }, vscode.CompletionItemKind.Reference);
  made.detail = `${foundShapes[found]} ${foundWords[found]}`;
  made.documentation = new vscode.MarkdownString(`${escapeMarkdown(point.statement)}\n\n*${escapeMarkdown(unofficialEarnsLabel)}*: ${escapeMarkdown(point.earns)}`);
  made.filterText = `${point.id} ${point.title} ${point.statement}`;
  made.insertText = `${point.id}${closing}`;
  made.range = range;
  made.sortText = `${claimed ? 3 : found === 'found' ? 0 : found === 'partly' ? 1 : 2}${String(place).padStart(4, '0')}`;
  return made;
}
