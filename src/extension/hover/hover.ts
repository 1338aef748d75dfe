import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range.js';
import { showInCoverageLabel } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { commandIds } from '../ids.js';
import { commandLink } from '../markdownText.js';
import { toRange } from '../ranges.js';
import { claimText, earningText } from './pointText.js';

const mostPoints = 4;

/** Over words that earn a point: which, why, and what is lacking. Over a claim: what the point asks for. */
export function registerHover(store: EvidenceStore, boundary: Boundary): vscode.Disposable {
  return vscode.languages.registerHoverProvider('markdown', {
    provideHover: (document, position) => boundary.provide(() => {
      const entry = store.upToDate(document);
      return entry && hoverAt(entry, entry.checked.document.lines.offsetAt(position));
    }),
  });
}

interface Part {
  readonly id: string;
  readonly text: string;
  readonly range: TextRange;
}

function hoverAt(entry: Entry, offset: number): vscode.Hover | undefined {
  const parts = [...claimsAt(entry, offset), ...passagesAt(entry, offset)];
  const [first] = parts;
  if (!first) return undefined;
  const contents = parts.slice(0, mostPoints).map(({ id, text }) => {
    const link = commandLink(showInCoverageLabel, commandIds.goToPoint, { uri: entry.uri.toString(), point: id });
    const markdown = new vscode.MarkdownString(`${text}\n\n${link}`);
    markdown.isTrusted = { enabledCommands: [commandIds.goToPoint] };
    return markdown;
  });
  return new vscode.Hover(contents, toRange(entry.checked.document.lines, first.range));
}

function claimsAt({ checked: { document, coverage } }: Entry, offset: number): Part[] {
  return document.claims
    .filter(({ range }) => isAt(range, offset))
    .flatMap(({ point: id, range }) => coverage.points.filter(({ point }) => point.point.id === id).map((point) => ({ id, range, text: claimText(point, document.text) })));
}

function passagesAt({ checked: { document, coverage } }: Entry, offset: number): Part[] {
  return coverage.points.flatMap((point) => {
    const at = point.evidence.filter(({ range }) => isAt(range, offset));
    const [first] = at;
    return first ? [{ id: point.point.point.id, range: first.range, text: earningText(point, at, document.text) }] : [];
  });
}

function isAt({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
