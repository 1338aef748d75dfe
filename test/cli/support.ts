import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.js';

/** What a call printed and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a call as the program would, with its output kept. */
export async function call(...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await run(words, '2026-05-01', {
    out: (text) => {
      out += text;
    },
    err: (line) => {
      err += `${line}\n`;
    },
    colours: false,
    program: (command) => `portfolio-evidence ${command}`,
  });
  return { status, out, err };
}

/** A temporary folder with the given files; removed by `remove`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; file(name: string): string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'portfolio-evidence-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return { path: folder, file: (name) => path.join(folder, name), remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}
