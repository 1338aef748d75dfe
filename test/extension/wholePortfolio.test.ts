import * as vscode from 'vscode';
import { obstaclePicks, goToObstacle } from '../../src/extension/commands/showInTheWay';
import { allNodes } from '../../src/extension/coverageView/nodes';
import { treeItem } from '../../src/extension/coverageView/treeItem';
import type { Group } from '../../src/extension/evidence/groups';
import { createToday } from '../../src/extension/evidence/today';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, eventually, extensionApi, fixture, remove, replaceAll, show, until, write } from './support';

const complaint = (id: string, type = 'reflective-account', claims = 'CC.3'): string =>
  `---\nid: ${id}\ntype: ${type}\nlearner: Tia Vale\nclaims: [${claims}]\n---\n\nA woman rang and complained that her bike was two days late. I listened to her and apologised. I rang the workshop, and I brought the bike to her house that evening to put it right.\n`;
const manifest = (policy: string): string => `learner: Tia Vale\npacks: [customer-confidence]\n${policy}`;
const twoPieces = 'policy:\n  points:\n    CC.3:\n      atLeast: 2\n';

describe('A portfolio as a whole', () => {
  let api: ExtensionApi;
  const group = (): Group | undefined => api.groups.all.find(({ name }) => name === 'Tia Vale');
  const point = () => group()?.points.find(({ point: { point: { id } } }) => id === 'CC.3');
  const shownIn = (): string[] => (point()?.serving ?? []).map(({ key }) => key.split('/').at(-1) ?? '').sort();
  const lacking = (): readonly string[] => point()?.lacking ?? ['not read'];

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    await write('cafe/portfolio.yaml', manifest(twoPieces));
    await write('cafe/evidence/E01.md', complaint('E01'));
    await until(api, 'the portfolio is read', () => shownIn().length === 1 && group()?.entries.length === 1);
  });
  afterEach(async () => {
    await closeAll();
    await remove('cafe', 'elsewhere.md', 'comes', '../elsewhere', '../outside');
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && api.store.unreadable.length === 0 && api.portfolios.all.length === 2);
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should follow files that are added, moved, renamed and deleted by the editor', async () => {
    assert.deepEqual(lacking(), ['1 more piece of evidence']);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(fixture('cafe/evidence/E02.md'), { contents: new TextEncoder().encode(complaint('E02')) });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(api, 'two entries show it', () => shownIn().join() === 'E01.md,E02.md' && lacking().length === 0);

    const moved = new vscode.WorkspaceEdit();
    moved.renameFile(fixture('cafe/evidence/E02.md'), fixture('elsewhere.md'));
    assert.ok(await vscode.workspace.applyEdit(moved));
    await until(api, 'one entry shows it', () => shownIn().join() === 'E01.md' && lacking().length === 1);

    const back = new vscode.WorkspaceEdit();
    back.renameFile(fixture('elsewhere.md'), fixture('cafe/witness/W01.md'));
    back.renameFile(fixture('cafe/evidence/E01.md'), fixture('cafe/evidence/E09.md'));
    assert.ok(await vscode.workspace.applyEdit(back));
    await until(api, 'both show it under their new names', () => shownIn().join() === 'E09.md,W01.md' && lacking().length === 0);

    const gone = new vscode.WorkspaceEdit();
    gone.deleteFile(fixture('cafe/witness'), { recursive: true });
    assert.ok(await vscode.workspace.applyEdit(gone));
    await until(api, 'one entry shows it again', () => shownIn().join() === 'E09.md' && lacking().length === 1);
  });

  it('Should follow files that come, go and change outside the editor', async () => {
    const { fs } = vscode.workspace;
    await write('cafe/witness/later/W01.md', complaint('W01', 'observation'));
    await until(api, 'two entries show it', () => shownIn().length === 2 && lacking().length === 0);
    await fs.rename(fixture('cafe/witness/later'), fixture('cafe/witness/sooner'));
    await until(api, 'the folder was renamed', () => shownIn().length === 2 && (group()?.entries ?? []).some(({ uri }) => uri.path.includes('/sooner/')));
    await fs.rename(fixture('cafe/witness/sooner/W01.md'), fixture('elsewhere.md'));
    await until(api, 'the file was moved away', () => shownIn().length === 1 && lacking().length === 1);
    await fs.copy(fixture('elsewhere.md'), fixture('cafe/evidence/E02.md'));
    await until(api, 'the file was copied back', () => shownIn().length === 2 && lacking().length === 0);
    await write('cafe/evidence/E02.md', complaint('E02').replace(/A woman[^]*/, 'I swept the floor.\n'));
    await until(api, 'its text was changed', () => shownIn().length === 1 && lacking().length === 1);
    await fs.delete(fixture('cafe/evidence'), { recursive: true });
    await until(api, 'the folder is gone', () => shownIn().length === 0 && group()?.entries.length === 0);
    assert.deepEqual(vscode.languages.getDiagnostics(fixture('cafe/evidence/E01.md')), []);
  });

  it('Should follow a folder that goes and is there again before its going is told', async function () {
    this.timeout(120_000);
    for (let round = 1; round <= 2; round++) {
      await show(fixture('cafe/evidence/E01.md'));
      await remove('cafe');
      await until(api, 'it is gone', () => group() === undefined);
      await write('cafe/portfolio.yaml', manifest(twoPieces));
      await write('cafe/evidence/E01.md', complaint('E01'));
      await write(`cafe/evidence/E${round + 1}.md`, complaint(`E${round + 1}`));
      await until(api, `it is read, round ${round}`, () => shownIn().join() === `E01.md,E${round + 1}.md`);
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(fixture('cafe'), { recursive: true });
      assert.ok(await vscode.workspace.applyEdit(edit));
      await write('cafe/portfolio.yaml', manifest(twoPieces));
      await write('cafe/evidence/E01.md', complaint('E01'));
      await until(api, `it is read again, round ${round}`, () => shownIn().join() === 'E01.md');
    }
  });

  it('Should read each file of a folder that comes once', async function () {
    const { fs } = vscode.workspace;
    await write('../elsewhere/portfolio.yaml', 'learner: Cal Comes\npacks: [customer-confidence]\n');
    for (let index = 1; index <= 9; index++) await write(`../elsewhere/evidence/E0${index}.md`, complaint(`E0${index}`));
    await api.whenIdle();
    const { filesRead } = api.store;
    await fs.rename(fixture('../elsewhere'), fixture('comes'));
    await until(api, 'it is read', () => api.groups.all.find(({ name }) => name === 'Cal Comes')?.entries.length === 9);
    await api.whenIdle();
    assert.equal(api.store.filesRead - filesRead, 9);
  });

  it('Should check anew by the policy while portfolio.yaml is typed', async () => {
    const { document } = await show(fixture('cafe/portfolio.yaml'));
    await replaceAll(document, manifest('policy:\n  points:\n    CC.3:\n      needs: [witness-statement]\n'));
    await until(api, 'a witness statement is asked for', () => lacking().join() === 'a witness statement');
    const node = [...allNodes(api.view.roots)].find((each) => each.kind === 'point' && each.id.startsWith(fixture('cafe').toString()) && each.point.point.point.id === 'CC.3');
    assert.ok(node);
    const item = treeItem(node);
    assert.deepEqual([item.label, item.description], ['CC.3 · found · still needed · Handling complaints', 'still needed: a witness statement · E01']);
    assert.match((item.tooltip as vscode.MarkdownString).value, /The policy still asks for[^]*- a witness statement/);
    await replaceAll(document, manifest(''));
    await until(api, 'nothing more is asked for', () => lacking().length === 0);
  });

  it('Should name what stands in the way, in the status bar and as lines that lead there', async () => {
    await show(fixture('cafe/evidence/E01.md'));
    const only = group();
    assert.ok(only);
    const [first] = only.checked.inTheWay;
    assert.ok(first);
    await until(api, 'the status bar says it', () => api.status.lines.some((line) => line.startsWith(`In the way: ${first.message}`)));
    const picks = obstaclePicks(only);
    assert.equal(picks.length, only.checked.inTheWay.length);
    const lacks = picks.find(({ obstacle }) => obstacle.point === 'CC.3');
    assert.match(lacks?.label ?? '', /is found\.$/);
    assert.equal(lacks?.detail, 'Still needed: 1 more piece of evidence.');
    assert.equal(lacks?.description, 'E01');
    assert.ok(lacks);
    await goToObstacle(lacks.obstacle, only, api.view);
    await until(api, 'the point is selected', () => api.view.selected.some((node) => node.kind === 'point' && node.point.point.point.id === 'CC.3' && node.id.startsWith(only.id)));
  });

  it('Should name a file that cannot be read first of all that is in the way, and lead to it', async () => {
    const uri = await write('cafe/evidence/E03.md', new Uint8Array([0x23, 0xff, 0x0a]));
    await until(api, 'it stands in the way', () => group()?.checked.inTheWay[0]?.code === 'document.unreadable');
    const only = group();
    assert.ok(only);
    const [first] = obstaclePicks(only);
    assert.deepEqual([first?.label, first?.description, first?.detail], ['This file is not UTF-8 text, so it is not read.', 'E03.md', 'Save it again with the encoding UTF-8.']);
    assert.equal(api.groups.all.find(({ name }) => name === 'Sam Reed')?.checked.inTheWay.some(({ code }) => code === 'document.unreadable'), false);
    await goToObstacle(first!.obstacle, only, api.view);
    await eventually('it is opened', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
    });
    await closeAll();
    await write('cafe/evidence/E03.md', complaint('E03'));
    await until(api, 'it is read', () => shownIn().join() === 'E01.md,E03.md' && group()?.checked.inTheWay.every(({ code }) => code !== 'document.unreadable') === true);
  });

  it('Should read a file once more that is told gone while it is read', async () => {
    const uri = await write('cafe/evidence/E05.md', complaint('E05'));
    await until(api, 'it is read', () => shownIn().join() === 'E01.md,E05.md');
    const { filesRead } = api.store;
    api.store.changedOnDisk(uri);
    await new Promise((resolve) => { setTimeout(resolve); });
    api.store.gone(uri);
    await until(api, 'it is read twice', () => api.store.filesRead >= filesRead + 2);
    assert.deepEqual(shownIn(), ['E01.md', 'E05.md']);
  });

  it('Should check a portfolio inside another on its own', async () => {
    await write('cafe/evidence/inner/portfolio.yaml', 'learner: Uma Inner\npacks: [customer-confidence]\nevidence: ["*.md"]\n');
    await write('cafe/evidence/inner/note.md', complaint('N01'));
    const inner = () => api.groups.all.find(({ name }) => name === 'Uma Inner');
    await until(api, 'the inner portfolio has its entry', () => inner()?.entries.length === 1);
    assert.deepEqual(shownIn(), ['E01.md']);
    assert.deepEqual(inner()?.points.find((each) => each.point.point.id === 'CC.3')?.lacking, []);
    await remove('cafe/evidence/inner/portfolio.yaml');
    await until(api, 'the entry belongs to the outer one', () => inner() === undefined && shownIn().join() === 'E01.md,note.md' && lacking().length === 0);
  });

  it('Should find the portfolio above a file that is opened without its folder, and let it go with the file', async () => {
    await write('../outside/portfolio.yaml', 'learner: Ola Outside\npacks: [customer-confidence]\n');
    await write('../outside/evidence/E02.md', complaint('E02'));
    const uri = await write('../outside/evidence/E01.md', complaint('E01'));
    await show(uri);
    await until(api, 'the file belongs to its portfolio', () => api.store.entryOf(uri)?.portfolio?.name === 'Ola Outside');
    const outside = () => api.groups.all.find(({ name }) => name === 'Ola Outside');
    assert.deepEqual(outside()?.packs.map(({ pack }) => pack.id), ['customer-confidence']);
    assert.equal(outside()?.entries.length, 1);
    await closeAll();
    await until(api, 'it is gone', () => outside() === undefined && api.store.entryOf(uri) === undefined);
  });

  it('Should leave what has not changed as it was, when one entry of many is typed in', async () => {
    for (let number = 10; number < 40; number++) await write(`cafe/evidence/E${number}.md`, complaint(`E${number}`));
    await until(api, 'all entries are read', () => group()?.entries.length === 31 && !api.store.reading);
    const changed: string[] = [];
    const following = vscode.languages.onDidChangeDiagnostics(({ uris }) => { changed.push(...uris.map(String)); });
    const before = new Map(group()?.checked.entries.map(({ key, checked }) => [key, checked]));
    const others = api.groups.all.filter(({ name }) => name !== 'Tia Vale');
    const { document } = await show(fixture('cafe/evidence/E20.md'));
    await replaceAll(document, complaint('E20', 'reflective-account', 'CC.3, ZZ.9'));
    await until(api, 'the unknown point is told', () => changed.includes(document.uri.toString()));
    following.dispose();
    assert.deepEqual([...new Set(changed)].filter((uri) => uri.includes('/cafe/evidence/')), [document.uri.toString()]);
    assert.deepEqual(group()?.checked.entries.filter(({ key, checked }) => before.get(key) !== checked).map(({ key }) => key), [document.uri.toString()]);
    assert.deepEqual(api.groups.all.filter((each) => others.includes(each)), others);
  });
});

describe('The day of the check', () => {
  it('Should be the local date, and change when a new day has begun', async () => {
    const api = await extensionApi();
    let now = new Date(2026, 2, 31, 23, 59);
    const focus = new vscode.EventEmitter<unknown>();
    const today = createToday({ ...api.boundary, on: (_event, listener) => focus.event((value) => listener(value as never)) }, () => now);
    let changes = 0;
    today.onDidChange(() => { changes++; });
    focus.fire(undefined);
    assert.deepEqual([today.date, changes], ['2026-03-31', 0]);
    now = new Date(2026, 3, 1, 0, 1);
    focus.fire(undefined);
    assert.deepEqual([today.date, changes], ['2026-04-01', 1]);
    today.dispose();
  });
});
