import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'media/sample-portfolio';

/** The Markdown files of the sample portfolio, by path. */
export function sampleTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
