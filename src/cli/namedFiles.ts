import path from 'node:path';
import { samplingFileName } from '../core/assessment/samplingPolicy.js';
import { manifestName } from '../core/portfolio/manifest.js';
import { isFolder, LinkError, markdownFiles, UnreadError } from './files.js';
import { manifestsBelow } from './manifestsBelow.js';
import { isMisnamed } from './misnamed.js';
import type { Program } from './terminal.js';

/** Files to be read as evidence, with what could not be read on the way to them. */
export interface NamedFiles {
  /** Each once; `asked` where the call names the file itself. */
  readonly files: readonly { readonly file: string; readonly asked: boolean }[];
  /** The manifests that lie among them. */
  readonly manifests: readonly string[];
  /** Links to evidence are not among them: they are told with their portfolio. */
  readonly unread: readonly UnreadError[];
}

/** Finds the files that a call names, and those below the folders that it names. `portfolio.yaml` stands for its folder. */
export async function namedFiles(paths: readonly string[], program: Program): Promise<NamedFiles> {
  const files = new Map<string, { file: string; asked: boolean }>();
  const manifests = new Set<string>();
  const unread: UnreadError[] = [];
  const tell = (error: unknown): void => {
    if (!(error instanceof UnreadError)) throw error;
    unread.push(error);
  };
  const add = (file: string, asked: boolean): void => {
    const key = path.resolve(file);
    files.set(key, { file, asked: asked || files.get(key)?.asked === true });
  };
  for (const named of paths) {
    const isFile = await isFolder(named).then((folder) => !folder, tell);
    if (isFile === undefined) continue;
    const other = isFile ? otherKind(named, program) : undefined;
    if (other !== undefined) {
      tell(new UnreadError(named, other));
    } else if (isFile && path.basename(named) !== manifestName) {
      add(named, true);
    } else {
      const folder = isFile ? path.dirname(named) : named;
      for (const file of await markdownFiles(folder, (error) => { if (!(error instanceof LinkError)) tell(error); })) add(file, false);
      for (const file of await manifestsBelow(folder, (error) => { if (error instanceof LinkError && error.leadsToFolder) tell(error); })) manifests.add(path.resolve(file));
    }
  }
  return { files: [...files.values()], manifests: [...manifests], unread };
}

const documents = /\.(?:docx?|odt|pdf|rtf|pages|pptx?|xlsx?|ods)$/i;
const pictures = /\.(?:png|jpe?g|gif|heic|webp|svg|mp[34]|mov|wav|m4a)$/i;
const data = /\.(?:ya?ml|json|csv|html?|xml|toml|ini|sarif|zip)$/i;

/** What is said of a file that is named and is no entry, by its name; undefined for one that may be one. */
function otherKind(file: string, program: Program): string | undefined {
  const name = path.basename(file);
  const folder = path.dirname(file);
  if (/\.pack\.(?:ya?ml|json)$/i.test(name)) return `this is a pack, not evidence. To run its examples: ${program('pack')} test ${file}. To check evidence by it: ${program('check')} <folder> --pack ${file}`;
  if (name === manifestName) return undefined;
  if (isMisnamed(name)) return `this is not read under that name. Call it ${manifestName}.`;
  if (name === samplingFileName) return `this is a sampling policy, not evidence. To draw a plan by it: ${program('sample')} ${folder}`;
  if (name === 'decisions.json') return `this is the assessor's record, not evidence. It is read with its portfolio: ${program('check')} ${path.dirname(folder)}`;
  if (documents.test(name)) return 'evidence is read from Markdown only. Save the text of this file as a .md file.';
  if (pictures.test(name)) return 'this holds no text. Evidence is read from Markdown: describe it in a .md file.';
  return data.test(name) ? 'this is no Markdown, so it is not read as evidence.' : undefined;
}
