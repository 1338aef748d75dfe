import * as vscode from 'vscode';
import type { Pack } from '../../core/packs/types.js';
import { manifestName, type Manifest } from '../../core/portfolio/manifest.js';
import type { Releasable } from '../releasable.js';
import { createDataFiles, dataFileKind, type DataFile } from './dataFiles.js';
import { filesBelow, filesNamed, listFolder } from './findFiles.js';
import type { JobQueue } from './jobQueue.js';
import { createManifestsAbove } from './manifestsAbove.js';
import { isOwn, nameOf, pathWithin } from './places.js';
import { isInTab } from './tabs.js';

/** A folder with a manifest. The same object as long as the manifest and the packs beside it stay the same. */
export interface Portfolio {
  readonly folder: vscode.Uri;
  /** The learner's name, else the folder's. */
  readonly name: string;
  readonly file: DataFile;
  readonly manifest: Manifest;
  /** The centre's own packs that have no faults. */
  readonly packs: readonly Pack[];
  /** Whether a pack file beside the manifest has faults and is left out. */
  readonly packLeftOut: boolean;
  /** Whether it lies in the workspace: else it was found from an open file below it, and only open files are read. */
  readonly inWorkspace: boolean;
}

/** The portfolios of the workspace, and every pack file and manifest that is in a tab or belongs to one of them. */
export interface Portfolios extends Releasable {
  /** Whether the workspace has been looked through. */
  readonly loaded: boolean;
  readonly all: readonly Portfolio[];
  readonly dataFiles: readonly DataFile[];
  readonly onDidChange: vscode.Event<void>;
  /** The portfolio that a file lies in: of nested ones, the inner. */
  portfolioOf(uri: vscode.Uri): Portfolio | undefined;
  /** Whether a file is one of its portfolio's evidence. */
  isEvidence(uri: vscode.Uri): boolean;
  /** The files of a portfolio's evidence; none of a portfolio outside the workspace, of which only open files are read. */
  evidenceFiles(portfolio: Portfolio): Promise<vscode.Uri[]>;
  /** To be called when tabs were opened or closed: a file outside the workspace's portfolios can have one above it. */
  tabsChanged(uris: readonly vscode.Uri[]): void;
  /** Looks for portfolios again. */
  rescan(): void;
  /** To be called when a folder has come: looks for portfolios again after a while, as what is put into a new folder can go untold. Folders that come together are looked through together. */
  folderCame(): void;
  /** To be called when Markdown files have come or gone. */
  forgetFiles(): void;
  /** Reads manifests and packs again, when the text has been quiet for `delay` milliseconds. */
  reload(delay?: number): void;
}

const mostPortfolios = 200;
const mostFiles = 5000;
const job = 'portfolios';
const lookIntoNew = 'new folders';
/** How long after a new folder has come it is looked through, in milliseconds. */
const fillingTime = 400;

export function createPortfolios(queue: JobQueue): Portfolios {
  const changed = new vscode.EventEmitter<void>();
  const files = createDataFiles();
  const above = createManifestsAbove();
  /** The search of the workspace that holds; looking again begins another. */
  let manifests: Promise<vscode.Uri[]> | undefined;
  let foundInside: readonly vscode.Uri[] = [];
  let all: readonly Portfolio[] = [];
  let loaded = false;
  let lists = new Map<string, Promise<vscode.Uri[]>>();

  const liesInWorkspace = (uri: vscode.Uri): boolean => foundInside.some((manifest) => pathWithin(vscode.Uri.joinPath(manifest, '..'), uri) !== undefined);
  const manifestsOfTabs = async (): Promise<vscode.Uri[]> => {
    const open = vscode.workspace.textDocuments.filter(({ uri, languageId }) => languageId === 'markdown' && uri.scheme !== 'untitled' && isOwn(uri) && isInTab(uri) && !liesInWorkspace(uri));
    const found = await Promise.all(open.map(({ uri }) => above.of(uri)));
    return [...new Map(found.flatMap((uri) => (uri ? [[uri.toString(), uri] as const] : []))).values()];
  };

  const load = async (): Promise<void> => {
    const inside = await (manifests ??= findManifests());
    foundInside = inside;
    const outside = await manifestsOfTabs();
    const next: Portfolio[] = [];
    const used: string[] = [];
    for (const uri of [...inside, ...outside]) {
      const file = await files.read(uri);
      if (!file?.manifest) continue;
      const folder = vscode.Uri.joinPath(uri, '..');
      const packFiles = await packFilesIn(vscode.Uri.joinPath(folder, 'packs'));
      const read = await Promise.all(packFiles.map((each) => files.read(each)));
      used.push(uri.toString(), ...packFiles.map(String));
      next.push(sameOr(all, { folder, name: file.manifest.learner ?? nameOf(folder), file, manifest: file.manifest, packs: read.flatMap((each) => each?.pack ?? []), packLeftOut: read.some((each) => each && !each.pack), inWorkspace: !outside.includes(uri) }));
    }
    for (const { uri } of vscode.workspace.textDocuments) {
      if (dataFileKind(uri) === undefined || !isInTab(uri)) continue;
      await files.read(uri);
      used.push(uri.toString());
    }
    files.keep(used);
    all = next;
    loaded = true;
    changed.fire();
  };

  /** How many folders have come since the last look into new ones. */
  let foldersCome = 0;

  const reload = (delay = 0): void => { queue.schedule(job, load, delay); };
  const rescan = (): void => {
    manifests = undefined;
    above.forget();
    lists = new Map();
    reload();
  };
  const folderCame = (): void => {
    foldersCome++;
    if (foldersCome > 1) return;
    queue.schedule(lookIntoNew, () => {
      const others = foldersCome > 1;
      foldersCome = 0;
      rescan();
      if (others) folderCame();
    }, fillingTime);
  };
  const portfolioOf = (uri: vscode.Uri): Portfolio | undefined =>
    all
      .filter(({ folder }) => pathWithin(folder, uri) !== undefined)
      .reduce<Portfolio | undefined>((inner, each) => (inner && inner.folder.path.length >= each.folder.path.length ? inner : each), undefined);
  const isEvidence = (uri: vscode.Uri): boolean => {
    const portfolio = portfolioOf(uri);
    return portfolio?.manifest.isEvidence(pathWithin(portfolio.folder, uri) ?? '') ?? false;
  };
  const markdownBelow = (folder: vscode.Uri): Promise<vscode.Uri[]> => {
    const key = folder.toString();
    const list = lists.get(key) ?? filesBelow(folder, '**/*.{md,markdown}', /\.(?:md|markdown)$/i, mostFiles);
    lists.set(key, list);
    return list;
  };

  return {
    get loaded() {
      return loaded;
    },
    get all() {
      return all;
    },
    get dataFiles() {
      return files.known;
    },
    onDidChange: changed.event,
    portfolioOf,
    isEvidence,
    async evidenceFiles(portfolio) {
      const below = portfolio.inWorkspace ? await markdownBelow(portfolio.folder) : [];
      return below.filter((uri) => portfolioOf(uri) === portfolio && isEvidence(uri));
    },
    tabsChanged(uris) {
      if (uris.some((uri) => uri.scheme !== 'untitled' && isOwn(uri) && !liesInWorkspace(uri) && /\.(?:md|markdown)$/i.test(uri.path))) reload();
    },
    rescan,
    folderCame,
    forgetFiles() {
      lists = new Map();
    },
    reload,
    dispose() {
      changed.dispose();
    },
  };
}

async function findManifests(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return [];
  const found = [...folders.map(({ uri }) => vscode.Uri.joinPath(uri, manifestName)), ...(await filesNamed(manifestName, folders.map(({ uri }) => uri), mostPortfolios))];
  return [...new Map(found.filter(isOwn).map((uri) => [uri.toString(), uri])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function packFilesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  return (await listFolder(folder)).map(([name]) => vscode.Uri.joinPath(folder, name)).filter((uri) => dataFileKind(uri) === 'pack');
}

/** The portfolio as it was, when nothing of it has changed. */
function sameOr(before: readonly Portfolio[], now: Portfolio): Portfolio {
  const same = before.find(({ file, packs, packLeftOut, inWorkspace }) => file === now.file && packLeftOut === now.packLeftOut && inWorkspace === now.inWorkspace && packs.length === now.packs.length && packs.every((pack, index) => pack === now.packs[index]));
  return same ?? now;
}
