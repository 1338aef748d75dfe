import type * as vscode from 'vscode';
import type { DataProblem } from '../../core/data/readData.js';
import { loadPack } from '../../core/packs/loadPack.js';
import type { Pack } from '../../core/packs/types.js';
import { manifestName, readManifest, type Manifest } from '../../core/portfolio/manifest.js';
import { createLineIndex, type LineIndex } from '../../core/text/lineIndex.js';
import { isOwn, nameOf } from './places.js';
import { readText } from './readText.js';

/** A pack file or a portfolio's manifest, read. */
export interface DataFile {
  readonly uri: vscode.Uri;
  readonly kind: 'pack' | 'portfolio';
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly DataProblem[];
  /** Present when the file is a pack without faults. */
  readonly pack?: Pack;
  /** Present when the file is a manifest, as far as it could be read. */
  readonly manifest?: Manifest;
}

/** Reads data files, and keeps each reading until the text has changed: then two readings of it are one object. */
export interface DataFiles {
  /** Undefined when there is no such file. */
  read(uri: vscode.Uri): Promise<DataFile | undefined>;
  readonly known: readonly DataFile[];
  /** Forgets all but these. */
  keep(uris: Iterable<string>): void;
}

const packName = /\.pack\.(?:json|ya?ml)$/;

/** What a file's name says that it is. */
export function dataFileKind(uri: vscode.Uri): DataFile['kind'] | undefined {
  if (!isOwn(uri)) return undefined;
  const name = nameOf(uri);
  return name === manifestName ? 'portfolio' : packName.test(name) ? 'pack' : undefined;
}

export function createDataFiles(): DataFiles {
  const known = new Map<string, DataFile>();
  return {
    get known() {
      return [...known.values()];
    },
    async read(uri) {
      const key = uri.toString();
      const found = await readText(uri);
      if (found.state === 'missing') {
        known.delete(key);
        return undefined;
      }
      const text = found.state === 'text' ? found.text : '';
      const before = known.get(key);
      if (before?.text === text && found.state === 'text') return before;
      const file = found.state === 'text' ? parse(uri, text) : unreadable(uri, found.message);
      known.set(key, file);
      return file;
    },
    keep(uris) {
      const kept = new Set(uris);
      for (const key of [...known.keys()]) if (!kept.has(key)) known.delete(key);
    },
  };
}

function parse(uri: vscode.Uri, text: string): DataFile {
  const lines = createLineIndex(text);
  if (dataFileKind(uri) === 'portfolio') return { uri, kind: 'portfolio', text, lines, ...readManifest(text) };
  const { pack, problems } = loadPack(text, uri.path.endsWith('.json'));
  return { uri, kind: 'pack', text, lines, problems, ...(pack && { pack }) };
}

function unreadable(uri: vscode.Uri, message: string): DataFile {
  return { uri, kind: dataFileKind(uri) ?? 'pack', text: '', lines: createLineIndex(''), problems: [{ message, range: { start: 0, end: 0 } }] };
}
