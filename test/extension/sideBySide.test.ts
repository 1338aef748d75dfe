import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, codes, eventually, extensionApi, fixture, placeOf, remove, replaceAll, show, until, write } from './support';

const first = 'A man brought back his bike because the gears were slipping after we had serviced it twice. I listened until he had finished and wrote the fault on the job card. I apologised for the second trip and offered to fetch the bike next time.';
const second = 'Our mechanic fitted a new cable while the man waited in the shop with a cup of tea. I rang him on the Friday to ask whether the gears held, and he said that the ride to work had been smooth all week.';
const between = ['On the way home I thought of how the morning had gone.', 'It rained on that day, and the yard was full of vans.'];
const entry = (id: string, middle = ''): string => `---\nid: ${id}\ntype: reflective-account\nlearner: Sam Reed\n---\n\n${first}\n\n${middle}\n\n${second}\n`;

describe('Matching passages side by side', () => {
  let api: ExtensionApi;
  const here = () => fixture('shop/evidence/E11.md');
  const there = () => fixture('shop/evidence/E10.md');
  const editorOf = (uri: vscode.Uri): vscode.TextEditor | undefined => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const linesShown = (): (number | undefined)[] => [here(), there()].map((uri) => editorOf(uri)?.selection.active.line);
  const current = (): number | undefined => api.sideBySide.shown?.current;
  const shows = (pair: number, ...lines: readonly number[]): Promise<void> => until(api, `pair ${pair} is shown at its lines`, () => [current(), ...linesShown()].join() === [pair, ...lines].join());
  const actions = async (document: vscode.TextDocument): Promise<vscode.CodeAction[]> => {
    const at = placeOf(document, first);
    return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value);
  };

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    await write('shop/evidence/E10.md', entry('E10', between[0]));
    await write('shop/evidence/E11.md', entry('E11', between[1]));
    await until(api, 'the shared text is told', () => codes(here()).includes('authenticity.same-text'));
  });
  afterEach(async () => {
    await closeAll();
    await remove('shop/evidence/E10.md', 'shop/evidence/E11.md');
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3);
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should open both entries in two columns by the quick fix, at the first pair, and go from pair to pair', async () => {
    const { document } = await show(here());
    let action: vscode.CodeAction | undefined;
    await eventually('the fix is offered', async () => {
      action = (await actions(document)).find(({ title }) => title === 'Show the matching passages of E10 beside these');
      return action !== undefined;
    });
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    await until(api, 'each stands in its column', () => editorOf(here())?.viewColumn === vscode.ViewColumn.One && editorOf(there())?.viewColumn === vscode.ViewColumn.Two);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), here().toString());
    await shows(0, 6, 6);
    const words = api.sideBySide.shown?.pairs.map((pair) => document.getText().slice(pair.here.start, pair.here.end));
    assert.deepEqual(words, [first, second]);
    await vscode.commands.executeCommand('portfolioEvidence.nextMatchingPassages');
    await shows(1, 10, 10);
    await vscode.commands.executeCommand('portfolioEvidence.nextMatchingPassages');
    await shows(0, 6, 6);
  });

  it('Should follow what is typed, and end when one of the two is closed', async () => {
    const { document } = await show(here());
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(placeOf(document, first), placeOf(document, first)) });
    await vscode.commands.executeCommand('portfolioEvidence.showMatchingPassages');
    assert.equal(current(), 0);
    await replaceAll(document, entry('E11', between.join('\n\n')));
    await until(api, 'the longer text is read', () => api.store.entryOf(here())?.checked.document.text.includes(between[0] ?? '') === true);
    await vscode.commands.executeCommand('portfolioEvidence.nextMatchingPassages');
    await until(api, 'the second pair is shown where it stands now', () => current() === 1 && editorOf(here())?.selection.active.line === document.positionAt(api.sideBySide.shown?.pairs[1]?.here.start ?? 0).line);
    await replaceAll(document, entry('E11', between.join('\n\n')).replace(second, 'We close at five.'));
    await until(api, 'the pair that is left is shown', () => api.sideBySide.shown?.pairs.length === 1 && current() === 0);
    const other = editorOf(there());
    assert.ok(other);
    await vscode.window.showTextDocument(other.document, other.viewColumn);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(api, 'it has ended', () => api.sideBySide.shown === undefined);
  });

  it('Should show each entry where it is seen already, and say so when nothing is shared any more', async () => {
    const { document } = await show(here());
    await vscode.window.showTextDocument(there(), { viewColumn: vscode.ViewColumn.Two, preview: false });
    const start = (): number | undefined => api.groups.diagnosticsOf({ uri: here() }).find(({ code }) => code === 'authenticity.same-text')?.range.start;
    await until(api, 'it is told', () => start() !== undefined);
    const place = { uri: here().toString(), code: 'authenticity.same-text', start: start() };
    await vscode.commands.executeCommand('portfolioEvidence.showMatchingPassages', place);
    await shows(0, 6, 6);
    assert.deepEqual(vscode.window.visibleTextEditors.map(({ viewColumn, document: { uri } }) => [viewColumn, uri.toString()]).sort(), [[vscode.ViewColumn.One, here().toString()], [vscode.ViewColumn.Two, there().toString()]]);
    await replaceAll(document, entry('E11').replaceAll(first, 'We open at nine.').replaceAll(second, 'We close at five.'));
    await until(api, 'nothing is shared', () => !codes(here()).includes('authenticity.same-text'));
    await vscode.commands.executeCommand('portfolioEvidence.showMatchingPassages', place);
    assert.equal(api.sideBySide.shown, undefined);
  });

  it('Should show what a witness statement shares with an account, from anywhere, when it alone is told', async () => {
    await write('shop/evidence/E11.md', `---\nid: E11\ntype: witness-statement\nlearner: Sam Reed\nwitness:\n  name: Imran Sadiq\n---\n\n${first}\n\n${second}\n`);
    await until(api, 'the wording is told', () => codes(here()).includes('witness.learner-wording'));
    await closeAll();
    await vscode.commands.executeCommand('portfolioEvidence.showMatchingPassages');
    assert.equal(api.sideBySide.shown?.told.code, 'witness.learner-wording');
    assert.ok(editorOf(here()) && editorOf(there()));
  });
});
