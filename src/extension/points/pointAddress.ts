import * as vscode from 'vscode';

/** Texts that describe a marking point and list its passages. They are made when they are opened, and cannot be edited. */
export const pointScheme = 'portfolio-evidence-point';

/** A marking point of a pack, as the entries of a group show it. */
export interface PointAddress {
  readonly group: string;
  readonly pack: string;
  readonly point: string;
}

export function pointUri({ group, pack, point }: PointAddress): vscode.Uri {
  return vscode.Uri.from({ scheme: pointScheme, path: `/${pack}/${point}.md`, query: group });
}

/** The point that an address names; undefined for the address of anything else. */
export function pointAddress({ scheme, path, query }: vscode.Uri): PointAddress | undefined {
  const [, pack, point] = /^\/([^/]+)\/(.+)\.md$/.exec(path) ?? [];
  return scheme === pointScheme && pack !== undefined && point !== undefined ? { group: query, pack, point } : undefined;
}
