import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { Groups } from '../evidence/groups.js';
import { pointAddress, pointScheme } from './pointAddress.js';
import { pointPage, type PointPage } from './pointPage.js';

/** Serves the pages that describe marking points, with links to the passages. They follow the evidence while they are open. */
export function registerPointDocuments(groups: Groups, boundary: Boundary): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const pageOf = (uri: vscode.Uri): PointPage | undefined => {
    const address = pointAddress(uri);
    const group = address && groups.all.find(({ id }) => id === address.group);
    return group && pointPage(group, address.pack, address.point);
  };
  return vscode.Disposable.from(
    changed,
    boundary.on(groups.onDidChange, () => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === pointScheme) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(pointScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => boundary.provide(() => pageOf(uri)?.text),
    }),
    vscode.languages.registerDocumentLinkProvider({ scheme: pointScheme }, {
      provideDocumentLinks: (document) => boundary.provide(() => pageOf(document.uri)?.links.map(({ line, start, length, location: { uri, range } }) => {
        const fragment = `L${range.start.line + 1},${range.start.character + 1}-${range.end.line + 1},${range.end.character + 1}`;
        return new vscode.DocumentLink(new vscode.Range(line, start, line, start + length), uri.with({ fragment }));
      })),
    }),
  );
}
