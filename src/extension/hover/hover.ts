import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range.js';
import { explainLabel } from '../../core/words/fixes.js';
import { showInCoverageLabel } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { toldBetween } from '../fixes/told.js';
import { commandIds } from '../ids.js';
import { commandLink, escapeMarkdown } from '../markdownText.js';
import { toRange } from '../ranges.js';
import { claimText, earningText } from './pointText.js';

const mostPoints = 4;

/** Over words that earn a point: which, why, and what is lacking. Over a claim: what the point asks for. Over a finding: a way to its page. */
export function registerHover(store: EvidenceStore, groups: Groups, boundary: Boundary): vscode.Disposable {
  return vscode.languages.registerHoverProvider('markdown', {
    provideHover: (document, position) => boundary.provide(() => {
      const entry = store.upToDate(document);
      return entry && hoverAt(entry, groups, entry.checked.document.lines.offsetAt(position));
    }),
  });
}

interface Part {
  readonly id: string;
  readonly text: string;
  readonly range: TextRange;
}

function hoverAt(entry: Entry, groups: Groups, offset: number): vscode.Hover | undefined {
  const parts = [...claimsAt(entry, offset), ...passagesAt(entry, offset)];
  const told = toldBetween(groups, entry, offset, offset);
  const [first] = [...parts, ...told];
  if (!first) return undefined;
  const contents = parts.slice(0, mostPoints).map(({ id, text }) => {
    const link = commandLink(showInCoverageLabel, commandIds.goToPoint, { uri: entry.uri.toString(), point: id });
    const markdown = new vscode.MarkdownString(`${text}\n\n${link}`);
    markdown.isTrusted = { enabledCommands: [commandIds.goToPoint] };
    return markdown;
  });
  const codes = [...new Set(told.map(({ code }) => code))].slice(0, mostPoints);
  const explained = codes.map((code) => {
    const markdown = new vscode.MarkdownString(`${escapeMarkdown(code)}: ${commandLink(explainLabel, commandIds.explainCode, code)}`);
    markdown.isTrusted = { enabledCommands: [commandIds.explainCode] };
    return markdown;
  });
  return new vscode.Hover([...contents, ...explained], toRange(entry.checked.document.lines, first.range));
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
