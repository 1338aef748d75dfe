import * as vscode from 'vscode';
import { builtInScorer } from '../../core/packs/builtInScorer.js';
import { loadPlacedPack } from '../../core/packs/loadPack.js';
import { testPack, type PackTest } from '../../core/packs/testPack.js';
import { createLineIndex } from '../../core/text/lineIndex.js';
import { disagreementMessage } from '../../core/words/packTest.js';
import type { Boundary } from '../boundary.js';
import { toRange } from '../ranges.js';
import { makeDiagnostic } from './makeDiagnostic.js';

/** Tests packs on demand, and tells each example that disagrees at its place until the text changes. */
export interface PackTests extends vscode.Disposable {
  /** The test, or the number of problems when the pack cannot be read. */
  run(document: vscode.TextDocument): PackTest | { readonly problems: number };
}

export function createPackTests(boundary: Boundary): PackTests {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence-pack-test');
  const forget = (uri: vscode.Uri): void => { collection.delete(uri); };
  const following = vscode.Disposable.from(
    boundary.on(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => { if (contentChanges.length > 0) forget(document.uri); }),
    boundary.on(vscode.workspace.onDidCloseTextDocument, ({ uri }) => { forget(uri); }),
    boundary.on(vscode.workspace.onDidDeleteFiles, ({ files }) => { files.forEach(forget); }),
    boundary.on(vscode.workspace.onDidRenameFiles, ({ files }) => { files.forEach(({ oldUri }) => { forget(oldUri); }); }),
  );
  return Object.assign(vscode.Disposable.from(collection, following), {
    run(document: vscode.TextDocument) {
      const text = document.getText();
      const { pack, problems, source } = loadPlacedPack(text, document.uri.path.endsWith('.json'));
      forget(document.uri);
      if (!pack) return { problems: problems.length };
      const test = testPack(pack, { scorer: builtInScorer(), source });
      collection.set(document.uri, diagnosticsOf(test, text));
      return test;
    },
  });
}

function diagnosticsOf({ points, misconceptions }: PackTest, text: string): vscode.Diagnostic[] {
  const lines = createLineIndex(text);
  return [...points, ...misconceptions].flatMap((proof) =>
    proof.disagreements.flatMap((each) => (each.range ? [makeDiagnostic(toRange(lines, each.range), disagreementMessage(proof, each), 'information', 'pack.example')] : [])),
  );
}
