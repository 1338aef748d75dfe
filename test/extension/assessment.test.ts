import * as vscode from 'vscode';
import { historyPicks } from '../../src/extension/assessment/history';
import { targetAt } from '../../src/extension/assessment/target';
import { allNodes } from '../../src/extension/coverageView/nodes';
import { treeItem } from '../../src/extension/coverageView/treeItem';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { become, decided, entryPath, entryText, movedText, onlyDecision, openSalon, place, recordsOnDisk, run, salon } from './assessing';
import { closeAll, codes, eventually, extensionApi, fixture, placeOf, remove, replaceAll, show, told, until, write } from './support';

describe('Assessing: decisions', () => {
  let api: ExtensionApi;
  const accept = (more: object = {}): Promise<void> => run('decide', { ...place(), decision: 'accepted', reason: 'She put it right the same day.', ...more });
  /** The editor comes back with what was selected in it last. */
  const showUnselected = async (): Promise<vscode.TextEditor> => {
    const editor = await show(fixture(entryPath));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    return editor;
  };
  const faults = (): readonly string[] => decided(api).flatMap((each) => each.faults);
  const nodesOf = (kind: string) => [...allNodes(api.view.roots)].filter((node) => node.kind === kind && node.id.startsWith(fixture('salon').toString()));

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    await become('D. Hallam');
    await openSalon(api);
  });
  afterEach(async () => {
    await closeAll();
    await remove('salon');
    await become(undefined, undefined);
    await until(api, 'the fixture is as it was', () => api.portfolios.all.length === 2 && salon(api) === undefined);
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should write a decision as the schema says, resting on the sentences in which the point was found', async () => {
    await accept();
    const { entry, pack, point, decision, reason, by, basis, replaces } = await onlyDecision();
    assert.deepEqual({ entry, pack, point, decision, reason, by, replaces }, { entry: 'E01', pack: 'customer-confidence', point: 'CC.3', decision: 'accepted', reason: 'She put it right the same day.', by: 'D. Hallam', replaces: [] });
    assert.ok(basis.some(({ words, heading }) => words === 'A woman rang and complained that her bike was two days late.' && heading === 'What happened'));
    assert.deepEqual(faults(), []);
    assert.equal(salon(api)?.checked.units[0]?.accepted, 1);
  });

  it('Should rest a decision on the selected words when there are some', async () => {
    const editor = await show(fixture(entryPath));
    const start = placeOf(editor.document, 'We agreed');
    editor.selection = new vscode.Selection(start, start.translate(0, 5));
    await accept();
    assert.deepEqual((await onlyDecision()).basis, [{ words: 'We agreed on a new time for the next service.', heading: 'After that', quoted: false }]);
  });

  it('Should rest a decision on all the words of the point after going to the first of them', async () => {
    await show(fixture('shop/evidence/E01-who-comes.md'));
    for (let step = 0; step < 20 && vscode.window.activeTextEditor?.document.uri.path.includes('/salon/') !== true; step++) await run('nextUndecided');
    assert.equal(vscode.window.activeTextEditor?.selection.isEmpty, false);
    await accept();
    assert.ok((await onlyDecision()).basis.length > 1);
  });

  it('Should decide from a line of the coverage view, and show the decision there', async () => {
    const [passage] = nodesOf('passage');
    assert.ok(passage);
    await run('decide', { ...passage, decision: 'more-needed', reason: 'How long did it take?' });
    await until(api, 'the line is there', () => nodesOf('decision').length === 1);
    const [node] = nodesOf('decision');
    assert.ok(node);
    const item = treeItem(node);
    assert.deepEqual([item.label, item.description, item.contextValue], ['E01: … more needed', 'D. Hallam: How long did it take?', 'decision']);
  });

  it('Should mark only the decision whose words were edited as out of date, in the tree, lens and Problems panel', async () => {
    const other = { ...place('CC.1'), decision: 'not-accepted', reason: 'Nothing on this.' };
    const { document } = await showUnselected();
    await accept();
    await run('decide', other);
    await until(api, 'both are decided', () => decided(api).length === 1 && decided(api, 'CC.1').length === 1);
    await replaceAll(document, entryText('A woman rang and complained that her new bike was a week late.'));
    await until(api, 'it is told', () => codes(document.uri).includes('decision.out-of-date'));
    assert.deepEqual([decided(api).map((each) => each.faults), decided(api, 'CC.1').map((each) => each.faults)], [[['out-of-date']], [[]]]);
    assert.equal(told(document.uri).filter((line) => line.includes('decision.')).length, 1);
    const changed = nodesOf('decision').map(treeItem).find(({ contextValue }) => contextValue === 'decision out-of-date');
    assert.equal(changed?.label, 'E01: ✓ accepted · out of date');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
    assert.equal(lenses.filter(({ command }) => command?.title === 'What Changed').length, 1);
  });

  it('Should keep a decision when the words are moved and reflowed, or the file is renamed', async () => {
    const { document } = await showUnselected();
    await accept();
    await replaceAll(document, movedText);
    await document.save();
    await api.whenIdle();
    assert.deepEqual(faults(), []);
    await closeAll();
    await vscode.workspace.fs.rename(fixture(entryPath), fixture('salon/evidence/E09.md'));
    await until(api, 'the file is read', () => (salon(api)?.entries ?? []).some(({ uri }) => uri.path.endsWith('E09.md')) && salon(api)?.entries.length === 1);
    assert.deepEqual(salon(api)?.checked.decisions.map((each) => each.faults), [[]]);
  });

  it('Should compare the words decided on with the words now', async () => {
    const { document } = await showUnselected();
    await accept();
    await replaceAll(document, entryText('A woman rang and complained that her new bike was a week late.'));
    await until(api, 'it is out of date', () => faults().includes('out-of-date'));
    await run('whatChanged', place());
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await until(api, 'the two are compared', () => shown() instanceof vscode.TabInputTextDiff);
    const input = shown();
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const [then, now] = await Promise.all([vscode.workspace.openTextDocument(input.original), vscode.workspace.openTextDocument(input.modified)]);
    assert.match(then.getText(), /## What happened\n\nA woman rang and complained that her bike was two days late\./);
    assert.match(now.getText(), /## What happened\n\nA woman rang and complained that her new bike was a week late\./);
  });

  it('Should keep earlier decisions with their reasons, also those taken back', async () => {
    await accept();
    await run('decide', { ...place(), decision: 'more-needed', reason: 'Say when.' });
    await run('withdrawDecision', { ...place(), reason: 'Wrong entry.' });
    assert.deepEqual(decided(api), []);
    await accept({ reason: 'It is all there now.' });
    assert.deepEqual(faults(), []);
    const target = targetAt(api, place());
    assert.ok(target);
    assert.deepEqual(historyPicks(api, target).map(({ detail, description }) => [detail, description]), [
      ['It is all there now.', 'the words still stand'], ['Wrong entry.', ''], ['Say when.', 'the words still stand'], ['She put it right the same day.', 'the words still stand'],
    ]);
  });

  it('Should show lenses in assessor mode only', async () => {
    const { document } = await showUnselected();
    const titles = async (): Promise<string[]> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)).flatMap(({ command }) => (/\.(decide|nextUndecided|whatChanged|settleConflict)$/.test(command?.command ?? '') ? [command?.title ?? ''] : []));
    const ofPoint = async (): Promise<string> => (await titles()).filter((title) => title.startsWith('CC.3')).join();
    assert.deepEqual((await titles()).slice(0, 1), ['E01 · 1 to decide']);
    assert.match(await ofPoint(), /^CC\.3 .*, claimed · decide…$/);
    const mode = () => vscode.workspace.getConfiguration('portfolioEvidence').get('assessorMode');
    await run('toggleAssessorMode');
    await until(api, 'the mode is off', () => mode() === false);
    assert.deepEqual(await titles(), []);
    await run('toggleAssessorMode');
    await until(api, 'the mode is on', () => mode() === true);
    await accept();
    assert.match(await ofPoint(), /^CC\.3 .*, claimed · ✓ accepted$/);
  });

  it('Should go to the next point that waits', async () => {
    await show(fixture('shop/evidence/E01-who-comes.md'));
    for (let step = 0; step < 20 && vscode.window.activeTextEditor?.document.uri.path.includes('/salon/') !== true; step++) await run('nextUndecided');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.uri.path, /salon\/evidence\/E01\.md$/);
    assert.equal(editor.document.lineAt(editor.selection.start.line).text.startsWith('A woman rang'), true);
  });

  it('Should read what another window writes, keep both of two decisions, and tell it', async () => {
    await accept();
    const own = await onlyDecision();
    const theirs = { ...own, id: 'zzz', by: 'P. Other', decision: 'not-accepted', reason: 'Not her own work.' };
    await write('salon/assessment/decisions.json', `${JSON.stringify({ version: 1, records: [own, theirs] }, null, 2)}\n`);
    await until(api, 'the conflict is told', () => decided(api).length === 2 && codes(fixture(entryPath)).includes('decision.conflict'));
    await accept({ reason: 'We spoke about it. It stands.' });
    assert.deepEqual(decided(api).map(({ standing: { record, earlier } }) => [record.reason, earlier.length]), [['We spoke about it. It stands.', 2]]);
    assert.equal((await recordsOnDisk()).length, 3);
  });

  it('Should keep a decision aside when the record cannot be read, and join it when it is mended', async () => {
    const file = await write('salon/assessment/decisions.json', '{ "version": 1, "records": [');
    await until(api, 'the file is told', () => codes(file).includes('decision.broken-record'));
    const obstacles = () => api.groups.all.find(({ id }) => id === fixture('salon').toString())?.checked.inTheWay.filter(({ code }) => code === 'decision.broken-record') ?? [];
    await until(api, 'it stands in the way', () => obstacles().length === 1);
    assert.deepEqual(obstacles().map(({ severity, place }) => [severity, place?.key]), [['error', file.toString()]]);
    await accept();
    assert.equal(decided(api).length, 1);
    assert.equal((await vscode.workspace.fs.readDirectory(fixture('salon/assessment/pending'))).length, 1);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), '{ "version": 1, "records": [');
    await write('salon/assessment/decisions.json', '{ "version": 1, "records": [] }\n');
    await until(api, 'the file is sound', () => codes(file).length === 0 && obstacles().length === 0);
    await eventually('the decision has joined it', async () => (await recordsOnDisk()).length === 1);
    assert.equal((await onlyDecision()).point, 'CC.3');
  });

  it('Should tell a damaged record once, also while it is open, and an empty one too', async () => {
    const file = await write('salon/assessment/decisions.json', '{ "version": 1, "records": [}');
    await until(api, 'it is told', () => vscode.languages.getDiagnostics(file).length === 1);
    await show(file);
    await until(api, 'the editor tells it, and we no longer do', () => vscode.languages.getDiagnostics(file).length > 0 && codes(file).length === 0);
    await closeAll();
    await write('salon/assessment/decisions.json', '');
    await until(api, 'the empty record is told', () => told(file).some((each) => each.includes('This record is empty')));
    await accept();
    assert.equal((await vscode.workspace.fs.stat(file)).size, 0);
    await remove('salon/assessment/decisions.json');
    await until(api, 'a new record has begun', () => codes(file).length === 0);
  });

  it('Should hold a unit back while action is asked for or a countersignature is missing, and say so', async () => {
    const unit = () => nodesOf('unit').map(treeItem)[0];
    await become('T. Trainee');
    await accept();
    await until(api, 'it waits', () => faults().includes('not-countersigned'));
    await run('countersign', place());
    assert.equal(decided(api)[0]?.standing.countersignatures.length, 0);
    await become('D. Hallam');
    await run('countersign', place());
    assert.deepEqual(faults(), []);
    await become('Q. Assurer');
    await run('giveVerdict', { ...place(), verdict: 'action-needed', note: 'Ask her when it was' });
    await until(api, 'the line is drawn', () => decided(api)[0]?.faults[0] === 'action-needed');
    assert.match(String(unit()?.description), / · 0 of \d accepted · 1 action open$/);
    const tooltip = unit()?.tooltip;
    assert.ok(typeof tooltip === 'string');
    assert.match(tooltip, /Q\. Assurer asked for action on .*: Ask her when it was\. Nobody has followed it up yet\./);
    await run('giveVerdict', { ...place(), verdict: 'done', note: 'It was in March.' });
    assert.deepEqual(faults(), []);
  });
});
