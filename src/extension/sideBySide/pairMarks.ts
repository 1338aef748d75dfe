import * as vscode from 'vscode';
import { pairHover, pairLabel } from '../../core/words/sideBySide.js';
import type { TextRange } from '../../core/text/range.js';
import { shortName, type Entry } from '../evidence/entry.js';
import { escapeMarkdown } from '../markdownText.js';
import { toRange } from '../ranges.js';
import type { Releasable } from '../releasable.js';
import type { WordingShared } from './wordingShared.js';

/** Marks on the passages of two entries, in every editor that shows one of them. */
export interface PairMarks extends Releasable {
  /** Marks all pairs, one of them more strongly; with undefined takes the marks away. */
  show(shared: WordingShared | undefined, current: number): void;
}

export function createPairMarks(): PairMarks {
  const passage = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'),
    border: '1px dotted',
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.wordHighlightForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const chosen = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightStrongBackground'),
    border: '2px solid',
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.wordHighlightStrongForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  return {
    show(shared, current) {
      for (const editor of vscode.window.visibleTextEditors) {
        const marks = shared ? marksIn(editor, shared) : [];
        if (!marks) continue;
        editor.setDecorations(passage, marks.filter((_, index) => index !== current));
        editor.setDecorations(chosen, marks.filter((_, index) => index === current));
      }
    },
    dispose() {
      passage.dispose();
      chosen.dispose();
    },
  };
}

/** The passages of the pairs in an editor, each with its number; undefined while the text has moved on since it was read, as marks move with it. */
function marksIn({ document: { uri, version } }: vscode.TextEditor, { here, there, pairs }: WordingShared): vscode.DecorationOptions[] | undefined {
  const shownAs = (entry: Entry): boolean => entry.uri.toString() === uri.toString();
  if (shownAs(here)) return here.version === version ? marks(pairs.map((pair) => pair.here), here, there) : undefined;
  if (shownAs(there)) return there.version === version ? marks(pairs.map((pair) => pair.there), there, here) : undefined;
  return [];
}

function marks(passages: readonly TextRange[], { checked: { document } }: Entry, other: Entry): vscode.DecorationOptions[] {
  return passages.map((range, index) => ({
    range: toRange(document.lines, range),
    hoverMessage: escapeMarkdown(pairHover(index + 1, passages.length, shortName(other))),
    renderOptions: { after: { contentText: pairLabel(index + 1, passages.length), color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 1ch' } },
  }));
}
