import * as vscode from 'vscode';
import type { EvidenceKind } from '../../core/document/types.js';
import { fileNameOf, nextId } from '../../core/templates/entryIds.js';
import { listFolder } from '../evidence/findFiles.js';
import { nameOf, pathWithin } from '../evidence/places.js';
import type { PortfolioGroup } from './choosePortfolio.js';

/** Where a new entry goes, and its id. */
export interface EntryFile {
  readonly id: string;
  readonly uri: vscode.Uri;
}

/**
 * The next free id and file of a kind, in a folder whose files the portfolio takes for evidence: the usual one, else
 * one in which entries lie already.
 */
export async function entryFile({ portfolio, entries }: PortfolioGroup, kind: EvidenceKind, title: string): Promise<EntryFile> {
  const folder = folderFor({ portfolio, entries }, kind, title);
  const there = (await listFolder(folder)).map(([fileName]) => ({ id: undefined, fileName }));
  const id = nextId(kind, [...there, ...entries.map(({ uri, checked }) => ({ id: checked.document.frontMatter?.id, fileName: nameOf(uri) }))]);
  return { id, uri: vscode.Uri.joinPath(folder, fileNameOf(id, title)) };
}

function folderFor({ portfolio: { folder, manifest }, entries }: Pick<PortfolioGroup, 'portfolio' | 'entries'>, kind: EvidenceKind, title: string): vscode.Uri {
  const usual = (kind === 'witness-statement' ? ['witness', 'evidence'] : ['evidence']).map((name) => vscode.Uri.joinPath(folder, name));
  const others = [...entries.filter(({ checked }) => checked.document.frontMatter?.kind === kind), ...entries].map(({ uri }) => vscode.Uri.joinPath(uri, '..'));
  const [first = folder] = usual;
  return [...usual, ...others, folder].find((each) => manifest.isEvidence(pathWithin(folder, vscode.Uri.joinPath(each, fileNameOf('E01', title))) ?? '')) ?? first;
}
