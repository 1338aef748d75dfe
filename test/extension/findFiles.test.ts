import * as vscode from 'vscode';
import { isFolder, typeOf, typeOfExactly } from '../../src/extension/evidence/findFiles';
import * as assert from '../host/editor/assert';

const { Directory, File, SymbolicLink } = vscode.FileType;
const scheme = 'capitals';
const types: ReadonlyMap<string, vscode.FileType> = new Map<string, vscode.FileType>([['/E01.md', File], ['/packs', Directory], ['/link', Directory | SymbolicLink]]);

/** A disk that takes capitals for small letters, and counts how often a folder of it is listed. */
describe('What stands at an address', () => {
  let registered: vscode.Disposable;
  let listed = 0;
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path });
  const refused = (): never => { throw vscode.FileSystemError.NoPermissions(); };
  const typeAt = (path: string): vscode.FileType | undefined => (path === '/' ? Directory : [...types].find(([each]) => each.toLowerCase() === path.toLowerCase())?.[1]);

  before(() => {
    registered = vscode.workspace.registerFileSystemProvider(scheme, {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => {
        const type = typeAt(uri.path);
        if (type === undefined) throw vscode.FileSystemError.FileNotFound(uri);
        return { type, ctime: 0, mtime: 0, size: 0 };
      },
      readDirectory: () => {
        listed++;
        return [...types].map(([path, type]) => [path.slice(1), type]);
      },
      readFile: refused, writeFile: refused, createDirectory: refused, delete: refused, rename: refused,
    }, { isCaseSensitive: false });
  });
  beforeEach(() => { listed = 0; });
  after(() => { registered.dispose(); });

  it('Should be known without listing its folder, links as links', async () => {
    const found = await Promise.all(['/E01.md', '/packs', '/link', '/E02.md'].map((path) => typeOf(at(path))));
    assert.deepEqual(found, [File, Directory, Directory | SymbolicLink, undefined]);
    assert.deepEqual(found.map(isFolder), [false, true, true, false]);
    assert.equal(listed, 0);
  });

  it('Should be told from what stands under other capitals, and no folder be listed where nothing does', async () => {
    assert.deepEqual([await typeOfExactly(at('/E01.md')), await typeOfExactly(at('/e01.md')), await typeOfExactly(at('/link'))], [File, undefined, Directory | SymbolicLink]);
    assert.equal(listed, 3);
    assert.equal(await typeOfExactly(at('/gone.md')), undefined);
    assert.equal(listed, 3);
  });
});
