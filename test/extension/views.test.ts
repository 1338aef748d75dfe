import * as vscode from 'vscode';
import { pointPicks } from '../../src/extension/commands/showPoints';
import { allNodes, type CoverageNode } from '../../src/extension/coverageView/nodes';
import { createFolds } from '../../src/extension/coverageView/folds';
import { createLayout } from '../../src/extension/coverageView/layout';
import { treeItem } from '../../src/extension/coverageView/treeItem';
import type { ExtensionApi } from '../../src/extension/main';
import { escapeMarkdown } from '../../src/extension/markdownText';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, hoverText, placeOf, replaceAll, set, show, typeAtEnd, until } from './support';

describe('Hover, coverage view and status bar', () => {
  let api: ExtensionApi;
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && api.groups.all.find(({ name }) => name === 'Sam Reed')?.totals.found === 1);
  });

  it('Should say over earning words which point they earn, why, and what is lacking', async () => {
    const { document } = await show(e01());
    const text = await hoverText(e01(), placeOf(document, 'Walk-in customers').translate(0, 3));
    assert.match(text, /\*\*CT\\\.1 Types of customer\*\* · ◐ partly found/);
    assert.match(text, /\*Found here\*: walk\\-in customer \(\\"Walk\\-in customers come to my desk/);
    assert.match(text, /\*Found\*: trade customer/);
    assert.match(text, /Still to show\\: one more customer type/);
  });

  it('Should say a reason once, with all the words that it is given for', async () => {
    const { document } = await show(e01());
    await typeAtEnd(document, '\nA trade account came in on Friday. Another trade account rang on Saturday.\n');
    const text = await hoverText(e01(), placeOf(document, 'Walk-in customers').translate(0, 3));
    assert.match(text, /\*Found\*: trade customer \(\\"[^"]*trade account[^"]*\\", \\"[^"]*trade account/);
    assert.equal(text.split('trade customer').length, 2);
  });

  it('Should say over a claim what the point asks for', async () => {
    const { document } = await show(e01());
    const text = await hoverText(e01(), placeOf(document, 'CC.3').translate(0, 1));
    assert.match(text, /CC\\\.3 Handling complaints\*\* · ○ not found yet/);
    assert.match(text, /Tells of a complaint and what was done about it/);
    assert.match(text, /\*What earns it\*: Tell of one complaint/);
  });

  it('Should hover over text typed a moment ago', async () => {
    const { document } = await show(e01());
    await typeAtEnd(document, '\nI write cards for the workshop.\n');
    assert.match(await hoverText(e01(), placeOf(document, 'the workshop').translate(0, 4)), /CT\\\.1 Types of customer\*\* · ● found/);
  });

  it('Should say nothing over other words', async () => {
    const { document } = await show(e01());
    assert.equal(await hoverText(e01(), placeOf(document, 'they say')), '');
  });

  it('Should show portfolio, pack, unit, point and passages', () => {
    assert.deepEqual(outline(api.view.roots.filter((node) => labelOf(node) === 'Sam Reed')), [
      'Sam Reed | 1 of 2 found',
      ' Front desk | 1 of 2 found',
      '  At the desk | 1 of 2 found',
      '   CT.1 · partly · Types of customer | E01',
      '    "Walk-in customers come to my desk." | E01 · walk-in customer',
      '    "On Monday a trade account rang." | E01 · trade customer',
      '    Still to show: one more customer type, for example "internal customer". | ',
      '   CC.3 · found · Handling complaints | E02 · claimed in E01',
      '    "A man complained." | E02 · a complaint raised',
      '    "I apologised." | E02 · an apology made',
    ]);
  });

  it('Should list every point of the packs, also where nothing is found', () => {
    const [depot] = api.view.roots.filter((node) => labelOf(node) === 'Ana Lund');
    assert.deepEqual([...allNodes(depot ? [depot] : [])].flatMap((node) => (node.kind === 'point' ? [node.point.point.point.id] : [])), ['CT.1', 'CT.2', 'CT.3', 'CT.4', 'QV.1']);
  });

  it('Should show a lone file beside the portfolios, and take it away when it is closed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '---\ntype: reflective-account\ntitle: On my own\n---\n\nText.\n' });
    await vscode.window.showTextDocument(document);
    const lone = () => api.view.roots.some((node) => labelOf(node).endsWith('On my own'));
    await until(api, 'the file is shown', lone);
    await replaceAll(document, '');
    await until(api, 'the file is gone', () => !lone());
  });

  it('Should tell of the portfolios in the status bar while no entry is active', async () => {
    await show(fixture('notes.md'));
    await until(api, 'the status tells of the portfolios', () => api.status.text === '2 portfolios');
  });

  it('Should show what stands in packs and evidence as it is, never as Markdown', () => {
    assert.equal(escapeMarkdown('a [link](command:x) <b>&amp; `code`\n# *x*'), 'a \\[link\\]\\(command\\:x\\) \\<b\\>\\&amp\\; \\`code\\` \\# \\*x\\*');
  });

  it('Should list all marking points of an entry with what is found or still to show', async () => {
    const editor = await show(e01());
    const entry = api.store.upToDate(editor.document);
    assert.ok(entry);
    assert.deepEqual(pointPicks(entry).map(({ label, description = '', detail = '' }) => `${label} | ${description} | ${detail}`), [
      '◐ CT.1 Types of customer | partly found · claimed in E01 | Still to show: one more customer type, for example "internal customer".',
      '○ CC.3 Handling complaints | not found yet · claimed in E01 | Still to show: a complaint raised; an apology made.',
    ]);
  });

  it('Should tell each state by its own shape, and in words to a screen reader', () => {
    const items = [...allNodes(api.view.roots)].filter(({ kind }) => kind === 'point').map(treeItem);
    assert.equal(new Set(items.map(({ iconPath }) => (iconPath as vscode.ThemeIcon).id)).size, 3);
    assert.ok(items.some(({ accessibilityInformation }) => accessibilityInformation?.label === 'CT.1 Types of customer, partly found, E01'));
  });

  it('Should open the entry at the words when a passage is chosen', async () => {
    const passage = [...allNodes(api.view.roots)].find((node) => labelOf(node) === '"On Monday a trade account rang."');
    const command = passage && treeItem(passage).command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[]);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), e01().toString());
    assert.equal(editor?.document.getText(editor.selection), 'On Monday a trade account rang.');
  });

  it('Should show the point at the cursor in the view', async () => {
    const editor = await show(e01());
    const at = placeOf(editor.document, 'trade account');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('portfolioEvidence.goToPoint');
    await until(api, 'the point is selected', () => api.view.selected.some((node) => isPoint(node, 'CT.1') && node.parent?.parent?.parent?.id === fixture('shop').toString()));
  });

  it('Should follow typing in the view and in the status bar', async () => {
    const { document } = await show(e01());
    await until(api, 'the status tells of E01', () => api.status.text === 'E01: 0 of 2 points found');
    await typeAtEnd(document, '\nI write cards for the workshop.\n');
    await until(api, 'the status has one more', () => api.status.text === 'E01: 1 of 2 points found');
    const [shop] = api.view.roots.filter((node) => labelOf(node) === 'Sam Reed');
    assert.equal(shop && treeItem(shop).description, '2 of 2 found');
  });

  it('Should go through the passages of the point at the cursor', async () => {
    const editor = await show(e01());
    const at = placeOf(editor.document, 'Walk-in');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('portfolioEvidence.nextPassage');
    assert.equal(editor.document.getText(editor.selection), 'On Monday a trade account rang.');
    await vscode.commands.executeCommand('portfolioEvidence.nextPassage');
    assert.equal(editor.document.getText(editor.selection), 'Walk-in customers come to my desk.');
    await vscode.commands.executeCommand('portfolioEvidence.previousPassage');
    assert.equal(editor.document.getText(editor.selection), 'On Monday a trade account rang.');
  });

  it('Should turn the marks off and on', async () => {
    const shown = () => vscode.workspace.getConfiguration('portfolioEvidence').get('showMarks');
    assert.equal(shown(), true);
    await vscode.commands.executeCommand('portfolioEvidence.toggleMarks');
    await until(api, 'they are off', () => shown() === false);
    await vscode.commands.executeCommand('portfolioEvidence.toggleMarks');
    await until(api, 'they are on', () => shown() === true);
    await set('showMarks', undefined);
  });

  it('Should read everything again when asked', async () => {
    const before = api.store.filesRead;
    const onDisk = api.store.entries.filter(({ version }) => version === undefined).length;
    await vscode.commands.executeCommand('portfolioEvidence.refresh');
    await until(api, 'all is read', () => api.store.filesRead >= before + onDisk && api.store.entries.length === 3 && api.portfolios.all.length === 2);
  });

  it('Should go to the next claim with something missing', async () => {
    const editor = await show(e01());
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('portfolioEvidence.nextGap');
    assert.equal(editor.document.getText(editor.selection), 'CT.1');
    await vscode.commands.executeCommand('portfolioEvidence.nextGap');
    assert.equal(editor.document.getText(editor.selection), 'CC.3');
  });

  it('Should order the view by entry or by what is still to do, and remember it', async () => {
    const labels = (): string[] => outline(api.view.roots.filter((node) => labelOf(node) === 'Sam Reed')).map((line) => line.trim());
    try {
      await vscode.commands.executeCommand('portfolioEvidence.groupByEntry');
      assert.deepEqual(outline(api.view.roots.filter((node) => labelOf(node) === 'Sam Reed')).filter((line) => !/^ *"/.test(line)), [
        'Sam Reed | 1 of 2 found',
        ' E01 Who comes to the desk | 0 of 2 found',
        '  CT.1 · partly · Types of customer | E01',
        '   Still to show: one more customer type, for example "internal customer". | ',
        '  CC.3 · not yet · Handling complaints | claimed in E01',
        '   Still to show: a complaint raised; an apology made. | ',
        ' E02 The late bike | 1 of 1 found',
        '  CC.3 · found · Handling complaints | E02 · not claimed',
      ]);
      await vscode.commands.executeCommand('portfolioEvidence.showToDo');
      assert.deepEqual(labels().filter((line) => /^C[CT]\./.test(line)), ['CT.1 · partly · Types of customer | E01']);
      assert.equal(api.view.description, 'still to do');
      assert.equal(api.view.layout.grouping, 'to-do');
      assert.deepEqual(new Set([...allNodes(api.view.roots)].map(({ id }) => id)).size, [...allNodes(api.view.roots)].length);
    } finally {
      await vscode.commands.executeCommand('portfolioEvidence.groupByUnit');
    }
  });

  it('Should remember order and filter in the workspace, and bear a memory that holds something else', async () => {
    const kept = new Map<string, unknown>();
    const memory = { keys: () => [], get: (key: string) => kept.get(key), update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)) } as vscode.Memento;
    const layout = createLayout(memory);
    await layout.group('entry');
    await layout.filterBy({ found: 'partly', words: '' });
    const again = createLayout(memory);
    assert.deepEqual([again.grouping, again.filter], ['entry', { found: 'partly', words: '' }]);
    for (const key of kept.keys()) kept.set(key, { grouping: 4, filter: 'no' });
    const odd = createLayout(memory);
    assert.deepEqual([odd.grouping, odd.filter], ['unit', { found: undefined, words: '' }]);
    for (const each of [layout, again, odd]) each.dispose();
    await api.view.layout.group('unit');
  });

  it('Should remember in the workspace which lines were opened and closed, and bear a memory that holds something else', async () => {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const kept = new Map<string, unknown>();
    const memory = { keys: () => [], get: (key: string) => kept.get(key), update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, structuredClone(value))) } as vscode.Memento;
    const folds = createFolds(memory);
    await folds.keep('a pack', false);
    await folds.keep('a point', true);
    await folds.keep('a passage', true);
    const again = createFolds(memory);
    assert.deepEqual(['a pack', 'a point', 'a passage', 'another'].map((id, index) => again.stateOf(id, [Expanded, Collapsed, None, Expanded][index])), [Collapsed, Expanded, None, Expanded]);
    for (const key of kept.keys()) kept.set(key, [['a pack'], 7, { 'a pack': true }]);
    assert.equal(createFolds(memory).stateOf('a pack', Expanded), Expanded);
  });

  it('Should show a line as the user left it, opened or closed', async () => {
    await api.view.showPoint('CC.3', fixture('shop').toString());
    await until(api, 'the point is selected', () => api.view.selected.some((node) => isPoint(node, 'CC.3')));
    const [point] = api.view.selected;
    assert.ok(point);
    const state = () => api.view.folds.stateOf(point.id, vscode.TreeItemCollapsibleState.Collapsed);
    await until(api, 'it is kept open', () => state() === vscode.TreeItemCollapsibleState.Expanded);
    await vscode.commands.executeCommand('list.collapse');
    await until(api, 'it is kept closed', () => state() === vscode.TreeItemCollapsibleState.Collapsed);
  });

  it('Should show only the points that pass the filter, and every point again when one is asked for', async () => {
    const points = (): string[] => [...allNodes(api.view.roots)].flatMap((node) => (node.kind === 'point' ? [node.point.point.point.id] : []));
    const before = points();
    await api.view.layout.filterBy({ words: 'Complaints handling' });
    assert.deepEqual([...new Set(points())], ['CC.3']);
    assert.equal(api.view.description, 'by unit · only "Complaints handling"');
    assert.match(api.view.message ?? '', /^Shown: only "Complaints handling"\./);
    await api.view.layout.filterBy({ found: 'partly', words: '' });
    assert.deepEqual(points(), ['CT.1']);
    await api.view.showPoint('CC.3', fixture('shop').toString());
    assert.deepEqual(points(), before);
  });

  it('Should tell on its badge how many points of the portfolios are left', () => {
    const left = api.groups.all.flatMap(({ points }) => points).filter(({ found, lacking }) => found !== 'found' || lacking.length > 0).length;
    assert.deepEqual(api.view.badge, { value: left, tooltip: `${left} points still to do` });
  });

});

function isPoint(node: CoverageNode, id: string): boolean {
  return node.kind === 'point' && node.point.point.point.id === id;
}

function labelOf(node: CoverageNode): string {
  const { label } = treeItem(node);
  return typeof label === 'string' ? label : '';
}

function outline(nodes: readonly CoverageNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const { description = '' } = treeItem(node);
    return [`${indent}${labelOf(node)} | ${String(description)}`, ...outline(node.children, `${indent} `)];
  });
}
