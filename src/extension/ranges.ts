import * as vscode from 'vscode';
import type { LineIndex } from '../core/text/lineIndex.js';
import type { PositionRange, TextRange } from '../core/text/range.js';

/** The one way from a range of the core to one of the editor. */
export function toRange(lines: LineIndex, range: TextRange): vscode.Range {
  return fromPositions(lines.rangeAt(range));
}

/** A range given as plain positions, for instance in a command's arguments. */
export function fromPositions({ start, end }: PositionRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
