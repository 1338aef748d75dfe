import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import type { Group } from '../../src/extension/evidence/groups';
import { afterWalkthrough } from '../../src/extension/start/afterWalkthrough';
import type { Asker } from '../../src/extension/start/asker';
import { askWitness } from '../../src/extension/start/askWitness';
import { beginEvidence } from '../../src/extension/start/newEvidence';
import { beginPortfolio, writePortfolio } from '../../src/extension/start/newPortfolio';
import { pointChoices } from '../../src/extension/start/pointChoices';
import { registerProgress } from '../../src/extension/start/progress';
import * as assert from '../host/editor/assert';
import { closeAll, codes, extensionApi, fixture, remove, show, until, write } from './support';

/** Answers in order: a text; labels or ids to choose by; undefined leaves off. */
function answering(...answers: readonly (string | readonly string[] | undefined)[]): Asker & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (title: string): string | readonly string[] | undefined => {
    asked.push(title);
    return left.shift();
  };
  return {
    asked,
    text: ({ title }) => Promise.resolve(next(title) as string | undefined),
    one: (choices, { title }) => {
      const wanted = next(title);
      return Promise.resolve(choices.find(({ label }) => label === wanted)?.value);
    },
    many: (choices, { title }) => {
      const wanted = next(title);
      return Promise.resolve(wanted === undefined ? undefined : choices.filter(({ label, value }) => wanted.includes(label.split(' ')[0] ?? '') || wanted.includes(String(value))).map(({ value }) => value));
    },
    folder: () => Promise.resolve(undefined),
  };
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Beginning', () => {
  let api: ExtensionApi;
  const context = {} as vscode.ExtensionContext;
  const today = '2026-03-14';

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    for (const path of ['portfolio.yaml', 'evidence', 'witness', 'newcomer']) edit.deleteFile(fixture(path), { recursive: true, ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(edit);
    await until(api, 'the new portfolio is gone', () => api.portfolios.all.length === 2 && api.store.entries.length === 3);
  });

  it('Should ask three things, write a portfolio, and open its first entry at the first prompt', async () => {
    const asker = answering('Ana Lund', 'Lund & Daughters', ['customer-types']);
    await beginPortfolio(context, asker, today);
    assert.deepEqual(asker.asked, ['New portfolio (1 of 3)', 'New portfolio (2 of 3)', 'New portfolio (3 of 3)']);
    const first = fixture('evidence/E01-something-that-happened-at-work.md').toString();
    await until(api, 'the first entry is shown', () => vscode.window.activeTextEditor?.document.uri.toString() === first);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /^\[When and where was it/);
    await until(api, 'the portfolio is read', () => api.groups.all.some(({ name, totals }) => name === 'Ana Lund' && totals.points > 0 && totals.found === 0 && totals.partly === 0));
    assert.deepEqual((await vscode.workspace.fs.readDirectory(fixture('witness'))).length, 0);
    assert.deepEqual(codes(editor?.document.uri ?? fixture('')).filter((code) => code.startsWith('frontMatter') || code.startsWith('claim')), []);
  });

  it('Should leave a portfolio that is there as it is', async () => {
    await write('portfolio.yaml', 'learner: Zed\n');
    const asker = answering();
    await beginPortfolio(context, asker, today);
    assert.deepEqual(asker.asked, []);
    assert.equal(await textOf(fixture('portfolio.yaml')), 'learner: Zed\n');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fixture('portfolio.yaml').toString());
  });

  it('Should write nothing when a question is left unanswered', async () => {
    await beginPortfolio(context, answering('Ana', undefined), today);
    await beginPortfolio(context, answering('Ana', '', []), today);
    assert.ok(!(await vscode.workspace.fs.readDirectory(fixture(''))).some(([name]) => name === 'portfolio.yaml' || name === 'evidence'));
  });

  it('Should never write over a first entry that is there', async () => {
    await write('newcomer/evidence/E01-something-that-happened-at-work.md', 'Mine.\n');
    await writePortfolio(fixture('newcomer'), { learner: 'A', employer: '', packs: ['customer-types'], today });
    assert.equal(await textOf(fixture('newcomer/evidence/E01-something-that-happened-at-work.md')), 'Mine.\n');
    await until(api, 'the portfolio is read', () => api.portfolios.all.length === 3);
  });

  it('Should begin an entry in the portfolio that is at work, with the next id, fields and prompts', async () => {
    const uri = fixture('shop/evidence/E03-a-late-bell.md');
    try {
      await show(fixture('shop/evidence/E01-who-comes.md'));
      await beginEvidence(api.groups, answering('Case study', ['CT.1'], 'A late bell'), today);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
      const text = await textOf(uri);
      assert.match(text, /^---\nid: E03\ntype: case-study\ntitle: A late bell\nlearner: Sam Reed\ndate: 2026-03-14\nclaims: \[CT.1\]\n---\n\n# A late bell\n/);
      await until(api, 'the entry is read', () => api.store.entryOf(uri)?.checked.coverage.points.every(({ found }) => found === 'none') === true);
    } finally {
      await closeAll();
      await remove('shop/evidence/E03-a-late-bell.md');
    }
  });

  it('Should offer the points not found yet before the others', async () => {
    const seen: string[] = [];
    await show(fixture('shop/evidence/E01-who-comes.md'));
    const asker = { ...answering('Observation'), many: (choices: readonly vscode.QuickPickItem[]) => {
      seen.push(...choices.map(({ label, description = '' }) => `${label}: ${description}`));
      return Promise.resolve(undefined);
    } };
    await beginEvidence(api.groups, asker, today);
    assert.deepEqual(seen, ['CT.1 Types of customer: ◐ partly found', 'CC.3 Handling complaints: ● found']);
  });

  it('Should offer no point that nobody claims, for any kind of evidence', () => {
    const depot = api.groups.all.find(({ name }) => name === 'Ana Lund');
    assert.ok(depot);
    assert.ok(depot.points.some(({ point: { point } }) => point.id === 'QV.1'));
    const choices = pointChoices(depot);
    assert.deepEqual(choices.map(({ value }) => value.id), ['CT.1', 'CT.2', 'CT.3', 'CT.4']);
    assert.ok(choices.every(({ picked, detail = '' }) => picked !== true && detail !== ''));
  });

  it('Should choose no point for a witness beforehand', async () => {
    await show(fixture('shop/evidence/E01-who-comes.md'));
    const picked: (boolean | undefined)[] = [];
    const asker = { ...answering('The desk'), many: (choices: readonly vscode.QuickPickItem[]) => {
      picked.push(...choices.map((choice) => choice.picked));
      return Promise.resolve(undefined);
    } };
    await askWitness(api.groups, asker);
    assert.deepEqual(picked, [undefined, undefined]);
  });

  it('Should tell the walkthrough how far the portfolios have come, each stage when it changes and once', async () => {
    const told: string[] = [];
    const changed = new vscode.EventEmitter<void>();
    const [real] = api.groups.all.filter(({ portfolio }) => portfolio);
    assert.ok(real?.portfolio);
    const empty: Group = { ...real, totals: { points: 2, found: 0, partly: 0, claimed: 0 }, portfolio: { ...real.portfolio, manifest: { ...real.portfolio.manifest, declaration: undefined } } };
    let all: readonly Group[] = [{ ...empty, portfolio: undefined, totals: { points: 2, found: 2, partly: 0, claimed: 0 } }];
    const following = registerProgress({ get all() { return all; }, onDidChange: changed.event }, api.boundary, (context, isReached) => Promise.resolve(told.push(`${context.replace('portfolioEvidence.', '')} ${isReached}`)));
    const after = async (next: readonly Group[]): Promise<string[]> => {
      all = next;
      changed.fire();
      await new Promise((resolve) => { setTimeout(resolve); });
      return told.splice(0);
    };
    assert.deepEqual(await after(all), []);
    assert.deepEqual(await after([empty]), ['hasPortfolio true']);
    const begun = { ...empty, totals: { ...empty.totals, partly: 1 } };
    assert.deepEqual(await after([empty, begun]), ['hasFound true']);
    assert.deepEqual(await after([empty, begun]), []);
    const signed = { ...begun, portfolio: { ...real.portfolio, manifest: { ...real.portfolio.manifest, declaration: { name: 'Sam Reed', date: '2026-03-14' } } } };
    assert.deepEqual(await after([signed]), ['hasDeclaration true']);
    assert.deepEqual(await after([]), ['hasPortfolio false', 'hasFound false', 'hasDeclaration false']);
    following.dispose();
  });

  it('Should wait for the walkthrough to come to rest before a question, and for nothing else', async () => {
    await show(fixture('shop/evidence/E01-who-comes.md'));
    const activeTab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    let waits = 0;
    const rest = (): Promise<void> => {
      waits++;
      return Promise.resolve();
    };
    await until(api, 'the entry is shown', () => activeTab()?.input instanceof vscode.TabInputText);
    await afterWalkthrough(rest);
    assert.equal(waits, 0);
    await vscode.commands.executeCommand('portfolioEvidence.openWalkthrough');
    await until(api, 'the walkthrough is shown', () => activeTab() !== undefined && activeTab()?.input === undefined);
    await afterWalkthrough(rest);
    assert.equal(waits, 1);
    await afterWalkthrough();
    assert.equal(api.boundary.lastFailure, undefined);
  });

  it('Should write a form for a witness, and copy it as text for an e-mail', async () => {
    const uri = fixture('shop/witness/W01-the-late-bike.md');
    try {
      await show(fixture('shop/evidence/E02-late-bike.md'));
      await askWitness(api.groups, answering('The late bike', ['CC.3']));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
      assert.match(await textOf(uri), /type: witness-statement[\s\S]*\*\*Learner:\*\* Sam Reed[\s\S]*- \[Handling complaints\][\s\S]*\*\*Signed:\*\* _+/);
      await until(api, 'the form is read', () => api.store.entryOf(uri) !== undefined);
      await vscode.commands.executeCommand('portfolioEvidence.copyWitnessEmail');
      assert.match(await vscode.env.clipboard.readText(), /^The late bike\n[\s\S]*\nSigned: _+/);
    } finally {
      await closeAll();
      await remove('shop/witness');
    }
  });
});
