import * as vscode from 'vscode';
import type { PointCoverage } from '../../core/coverage/types.js';
import type { Claim } from '../../core/document/types.js';
import { foundWords, pointName } from '../../core/words/messages.js';
import { pointLinkTooltip } from '../../core/words/writing.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { toRange } from '../ranges.js';
import { claimLocations, passageLocations, pointInGroup } from './passages.js';
import { pointAddress, pointScheme, pointUri, type PointAddress } from './pointAddress.js';

const markdown = 'markdown';

/** Ways between a claim, the marking point's page and all passages: definition, links, references, symbols of the outline. */
export function registerNavigation(store: EvidenceStore, groups: Groups, boundary: Boundary): vscode.Disposable {
  const claimAt = (document: vscode.TextDocument, position: vscode.Position): PointAddress | undefined => {
    const entry = store.upToDate(document);
    const offset = entry?.checked.document.lines.offsetAt(position) ?? 0;
    const claim = entry?.checked.document.claims.find(({ range }) => range.start <= offset && offset <= range.end);
    return entry && claim && addressOf(entry, claim, groups);
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) => boundary.provide(() => {
        const address = claimAt(document, position);
        return address && new vscode.Location(pointUri(address), new vscode.Position(0, 0));
      }),
    }),
    vscode.languages.registerReferenceProvider([{ language: markdown }, { scheme: pointScheme }], {
      provideReferences: (document, position) => boundary.provide(() => {
        const address = pointAddress(document.uri) ?? claimAt(document, position);
        return address && referencesOf(address, groups);
      }),
    }),
    vscode.languages.registerDocumentLinkProvider(markdown, {
      provideDocumentLinks: (document) => boundary.provide(() => {
        const entry = store.upToDate(document);
        return entry?.checked.document.claims.flatMap((claim) => linkOf(entry, claim, groups));
      }),
    }),
    vscode.languages.registerDocumentSymbolProvider(markdown, {
      provideDocumentSymbols: (document) => boundary.provide(() => {
        const entry = store.upToDate(document);
        return entry?.checked.coverage.points.flatMap((point) => symbolOf(point, entry));
      }),
    }, { label: 'Portfolio Evidence' }),
  );
}

function addressOf(entry: Entry, { point: id }: Claim, groups: Groups): PointAddress | undefined {
  const group = groups.groupOf(entry);
  const point = entry.checked.coverage.points.find((each) => each.point.point.id === id);
  return group && point && { group: group.id, pack: point.pack, point: id };
}

/** Every passage that earns the point, in any entry, then every claim. */
function referencesOf({ group: id, pack, point }: PointAddress, groups: Groups): vscode.Location[] {
  const group = groups.all.find((each) => each.id === id);
  const everywhere = group ? pointInGroup(group, pack, point) : [];
  return [...everywhere.flatMap(passageLocations), ...everywhere.flatMap(claimLocations)];
}

function linkOf(entry: Entry, claim: Claim, groups: Groups): vscode.DocumentLink[] {
  const address = addressOf(entry, claim, groups);
  if (!address) return [];
  const link = new vscode.DocumentLink(toRange(entry.checked.document.lines, claim.range), pointUri(address));
  link.tooltip = pointLinkTooltip(claim.point);
  return [link];
}

/** A point that is claimed or found, with its passages below it. */
function symbolOf(point: PointCoverage, { checked: { document } }: Entry): vscode.DocumentSymbol[] {
  const passages = point.evidence.map(({ range, reason }) => ({ range: toRange(document.lines, range), reason }));
  const claim = document.claims.find((each) => each.point === point.point.point.id);
  const [first] = [...passages.map(({ range }) => range), ...(claim ? [toRange(document.lines, claim.range)] : [])];
  if (!first) return [];
  const whole = passages.reduce((all, { range }) => all.union(range), first);
  const symbol = new vscode.DocumentSymbol(pointName(point), foundWords[point.found], vscode.SymbolKind.Key, whole, first);
  symbol.children = passages.map(({ range, reason }) => new vscode.DocumentSymbol(reason, '', vscode.SymbolKind.String, range, range));
  return [symbol];
}
