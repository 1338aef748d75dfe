import * as vscode from 'vscode';
import { packTestMessage, packUnreadMessage, testPackHereMessage, unlearntMessage } from '../../core/words/packTest.js';
import type { PackTests } from '../diagnostics/packTestDiagnostics.js';
import { dataFileKind } from '../evidence/dataFiles.js';

/** Tests the pack in the active editor: the Problems panel tells each example that disagrees, a message the sum. */
export function testThisPack(tests: PackTests): void {
  const document = vscode.window.activeTextEditor?.document;
  void vscode.window.showInformationMessage(document && dataFileKind(document.uri) === 'pack' ? sumOf(tests.run(document)) : testPackHereMessage);
}

function sumOf(result: ReturnType<PackTests['run']>): string {
  if ('problems' in result) return packUnreadMessage(result.problems);
  return [packTestMessage(result), unlearntMessage(result)].filter((line) => line !== undefined).join(' ');
}
