import * as vscode from 'vscode';
import type { Diagnostic } from '../../src/core/diagnostics/types';
import { addSection, sayKind } from '../../src/extension/fixes/additions';
import type { Choose } from '../../src/extension/fixes/choose';
import { claimPoint, dropClaim, dropUnknown } from '../../src/extension/fixes/claims';
import { silence } from '../../src/extension/fixes/silence';
import { usePseudonym } from '../../src/extension/fixes/usePseudonym';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, codes, eventually, extensionApi, fixture, placeOf, remove, replaceAll, show, until, write } from './support';

const front = (id: string, claims = ''): string => `---\nid: ${id}\ntype: reflective-account\nlearner: Sam Reed\n${claims}---\n\n`;

/** Each test writes files of its own: an undo goes back through all that an open text has been. */
describe('Quick fixes', () => {
  let api: ExtensionApi;
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await remove(...['10', '11', '12', '13', '14', '15', '16', '17', '18'].map((number) => `shop/evidence/E${number}.md`));
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3);
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should put one made-up name for a private one through every entry, as one change, and undo it', async () => {
    const texts = { E10: `${front('E10')}I told Mrs Pauline Whittaker about it. Whittaker was glad.\n`, E11: `${front('E11')}Pauline\nWhittaker came again.\n` };
    const first = await write('shop/evidence/E10.md', texts.E10);
    const second = await write('shop/evidence/E11.md', texts.E11);
    await until(api, 'both are read', () => api.store.entries.length === 5);
    const start = texts.E10.indexOf('Mrs Pauline');
    const found: Diagnostic = {
      code: 'confidentiality.name', severity: 'warning', message: 'A name.', range: { start, end: start + 21 },
      data: { kind: 'private', what: 'name', text: 'Mrs Pauline Whittaker', forms: ['Pauline Whittaker', 'Whittaker'], pseudonym: 'Customer A' },
    };
    const groups = { all: api.groups.all, onDidChange: api.groups.onDidChange, groupOf: (entry: { uri: vscode.Uri }) => api.groups.groupOf(entry), diagnosticsOf: () => [found], dispose: () => { /* nothing is kept */ } };
    const { document } = await show(first);
    await usePseudonym(api.store, groups, { uri: first.toString(), code: found.code, start });
    const other = await vscode.workspace.openTextDocument(second);
    assert.equal(document.getText(), `${front('E10')}I told Customer A about it. Customer A was glad.\n`);
    assert.equal(other.getText(), `${front('E11')}Customer A came again.\n`);
    await until(api, 'the new text is read', () => api.store.entryOf(second)?.checked.document.text.includes('Customer A') === true);
    for (const each of [first, second]) {
      await show(each);
      await vscode.commands.executeCommand('undo');
    }
    assert.deepEqual([document.getText(), other.getText()], [texts.E10, texts.E11]);
  });

  it('Should leave a finding aside with the reason that is given, and do nothing without one', async () => {
    const { document } = await show(fixture('shop/evidence/E02-late-bike.md'));
    const before = document.getText();
    const entry = api.store.upToDate(document);
    const [told] = entry ? api.groups.diagnosticsOf(entry) : [];
    assert.ok(told);
    const place = { uri: document.uri.toString(), code: told.code, start: told.range.start };
    await silence(api.store, api.groups, place, () => Promise.resolve(' '));
    assert.equal(document.getText(), before);
    await silence(api.store, api.groups, place, () => Promise.resolve('quoted from the poster'));
    const comment = `<!-- silence ${told.code}: quoted from the poster -->`;
    assert.ok(document.getText().includes(comment), document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should offer to drop a claim that is not found, and keep the rest of the list', async () => {
    const { document } = await show(e01());
    const before = document.getText();
    const actions = await actionsAt(document, 'CC.3');
    const drop = actions.find(({ title }) => title === 'Drop the claim of CC.3');
    assert.ok(drop?.edit, actions.map(({ title }) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(drop.edit));
    assert.equal(document.getText(), before.replace(', CC.3', ''));
    await until(api, 'it is told no more', () => !codes(e01()).includes('claim.not-found'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should add a heading and prompts for a claim that is not found, and undo it exactly', async () => {
    const { document } = await show(e01());
    const before = document.getText();
    const add = (await actionsAt(document, 'CC.3')).find(({ title }) => title === 'Add a heading and prompts for what is missing of CC.3');
    assert.ok(add?.edit);
    const found = () => api.store.entryOf(e01())?.checked.coverage.points.map((point) => point.found);
    const foundBefore = found();
    assert.ok(await vscode.workspace.applyEdit(add.edit));
    assert.ok(document.getText().startsWith(before.trimEnd()));
    assert.match(document.getText().slice(before.trimEnd().length), /^\s+## .+\s+\[.+\?\]/);
    await until(api, 'the prompt is told', () => codes(e01()).includes('prompt.unanswered'));
    assert.deepEqual(found(), foundBefore);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should add the usual fields that the top lacks, empty and without a fault, and undo it exactly', async () => {
    const { document } = await show(e01());
    const before = document.getText();
    await vscode.commands.executeCommand('portfolioEvidence.addFields');
    assert.match(document.getText(), /^date: $/m);
    await until(api, 'the new text is read', () => api.store.entryOf(e01())?.checked.document.text === document.getText());
    assert.equal(codes(e01()).includes('frontMatter.invalid'), false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should offer to claim all that is found once, however much is found', async () => {
    const uri = await write('shop/evidence/E10.md', `${front('E10')}Walk-in customers come to the desk. On Monday a trade account rang. The workshop are my internal customers.\n\nA man complained. I apologised.\n`);
    await until(api, 'both are told', () => codes(uri).filter((code) => code === 'claim.unclaimed').length === 2);
    const { document } = await show(uri);
    const titles = (await actionsAt(document, 'id: E10')).map(({ title }) => title);
    assert.deepEqual(titles.filter((title) => title.startsWith('Claim')), ['Claim CT.1', 'Claim CC.3', 'Claim all 2 found points']);
  });

  it('Should drop all claims of unknown points, and only those', async () => {
    const uri = await write('shop/evidence/E12.md', `${front('E10', 'claims: [CT.1, XX.1, YY.2]\n')}We open at nine. [ZZ.3]\n`);
    await until(api, 'it is read', () => api.store.entryOf(uri) !== undefined);
    const { document } = await show(uri);
    const titles = (await actionsAt(document, 'XX.1')).map(({ title }) => title);
    assert.ok(titles.includes('Drop all 3 claims of unknown points'), titles.join('; '));
    const before = document.getText();
    await vscode.commands.executeCommand('portfolioEvidence.dropUnknown');
    assert.equal(document.getText(), `${front('E10', 'claims: [CT.1]\n')}We open at nine.\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should write a tag that is nearly a claim as it was meant, one or all, and undo it', async () => {
    const text = `${front('E16', 'claims: [ct1]\n')}We open at nine. [CT.l]\n\nShe rang. [CC3]\n`;
    const uri = await write('shop/evidence/E16.md', text);
    await until(api, 'it is told', () => codes(uri).filter((code) => code === 'claim.misspelt').length === 2);
    const { document } = await show(uri);
    const actions = await actionsAt(document, '[CC3]');
    assert.deepEqual(actions.map(({ title }) => title).filter((title) => /^(?:Write|Mend)/.test(title)), ['Write [CC.3]', 'Mend all 3 claims that are not read']);
    const fix = actions.find(({ title }) => title === 'Write [CC.3]');
    assert.ok(fix?.edit && fix.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), text.replace('[CC3]', '[CC.3]'));
    await vscode.commands.executeCommand('undo');
    await until(api, 'the text is read as it was', () => api.store.entryOf(uri)?.checked.document.text === text);
    await vscode.commands.executeCommand('portfolioEvidence.mendClaims');
    assert.equal(document.getText(), text.replace('ct1', 'CT.1').replace('[CT.l]', '[CT.1]').replace('[CC3]', '[CC.3]'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('Should say at the top what kind of evidence an entry is, and undo it', async () => {
    const text = 'I opened the shop at eight and put the bread out. Then a man came in who wanted a loaf for his mother on Sunday.\n';
    const uri = await write('shop/evidence/E17.md', text);
    await until(api, 'it is told', () => codes(uri).includes('frontMatter.no-kind'));
    const { document } = await show(uri);
    const fix = (await actionsAt(document, 'I opened')).find(({ title }) => title === 'Say what kind of evidence this is…');
    assert.equal(fix?.command?.command, 'portfolioEvidence.sayKind');
    const offered: string[] = [];
    const choose: Choose = (picks) => {
      offered.push(...picks.map(({ label }) => label));
      return Promise.resolve(picks.find(({ label }) => label === 'Observation'));
    };
    await sayKind(api.store, choose);
    assert.equal(offered.length, 7);
    assert.equal(document.getText(), `---\ntype: observation\n---\n\n${text}`);
    await until(api, 'it is told no more', () => api.store.entryOf(uri)?.checked.coverage.kind === 'observation' && !codes(uri).includes('frontMatter.no-kind'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('Should drop no claim that may be of a pack that is not there, and say so', async () => {
    const manifest = fixture('shop/portfolio.yaml');
    const yaml = (await show(manifest)).document;
    const written = yaml.getText();
    await replaceAll(yaml, `${written.trimEnd()}\n  - no-such-pack\n`);
    const uri = await write('shop/evidence/E12.md', `${front('E12', 'claims: [CT.1, CT.77, XX.1]\n')}We open at nine.\n`);
    await until(api, 'the claim that cannot be of that pack is told', () => codes(uri).includes('claim.unknown-point') && codes(manifest).includes('pack.unknown'));
    assert.equal(codes(uri).filter((code) => code === 'claim.unknown-point').length, 1);
    const { document } = await show(uri);
    assert.deepEqual((await actionsAt(document, 'CT.77')).map(({ title }) => title).filter((title) => title.startsWith('Drop')), []);
    const before = document.getText();
    const said: string[] = [];
    await dropUnknown(api.store, api.groups, (message) => said.push(message));
    assert.equal(document.getText(), before);
    assert.deepEqual(said, ['There is no claim to drop here.']);
    await replaceAll(yaml, written);
    await until(api, 'the pack is told no more', () => !codes(manifest).includes('pack.unknown'));
  });

  it('Should offer to drop no claim that may be of a pack whose file has faults', async () => {
    const uri = await write('shop/evidence/E12.md', `${front('E12', 'claims: [CT.77]\n')}We open at nine.\n`);
    await until(api, 'the claim is told', () => codes(uri).includes('claim.unknown-point'));
    const { document } = await show(uri);
    const drops = async (): Promise<string[]> => (await actionsAt(document, 'CT.77')).map(({ title }) => title).filter((title) => title.startsWith('Drop'));
    assert.deepEqual(await drops(), ['Drop the claim of CT.77']);
    const pack = await write('shop/packs/own.pack.yaml', 'id: own\n');
    const leftOut = () => api.portfolios.all.some(({ packLeftOut }) => packLeftOut);
    await until(api, 'the pack is left out', leftOut);
    assert.deepEqual(await drops(), []);
    await remove('shop/packs/own.pack.yaml');
    await until(api, 'the pack is gone', () => !leftOut() && codes(pack).length === 0);
  });

  it('Should use made-up names for all that is private in the portfolio, as one change', async () => {
    const texts = [`${front('E10')}I told the customer, Mrs Pauline Whittaker, 07700 900123, that it was ready.\n`, `${front('E11')}Mrs Whittaker rang again from 07700 900123 and the customer was glad.\n`] as const;
    const first = await write('shop/evidence/E13.md', texts[0]);
    const second = await write('shop/evidence/E14.md', texts[1]);
    await until(api, 'both are told', () => [first, second].every((uri) => codes(uri).some((code) => code.startsWith('confidentiality.'))));
    await show(first);
    await vscode.commands.executeCommand('portfolioEvidence.useAllPseudonyms');
    for (const uri of [first, second]) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      assert.equal(/Whittaker|07700/.test(text), false, text);
      assert.match(text, /Customer A/);
    }
    for (const [index, uri] of [first, second].entries()) {
      const { document } = await show(uri);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), texts[index]);
    }
  });

  const found = `${front('E10', 'claims: []\n')}A man complained. I apologised.\n\nWalk-in customers, a trade account and the workshop come to my desk.\n`;

  it('Should claim one found point or all, by a fix at the words, a fix at the fields and commands, and undo each exactly', async () => {
    const uri = await write('shop/evidence/E15.md', found);
    const { document } = await show(uri);
    await until(api, 'both are offered', () => codes(uri).filter((code) => code === 'claim.unclaimed').length === 2);
    const claimed = (claims: string): string => found.replace('claims: []', `claims: [${claims}]`);
    const undone = async (wanted: string, change: () => PromiseLike<unknown>): Promise<void> => {
      await change();
      assert.equal(document.getText(), wanted);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), found);
    };
    const fix = async (words: string, title: string): Promise<void> => {
      const actions = await actionsAt(document, words);
      const action = actions.find((each) => each.title === title);
      assert.ok(action?.edit, `${title} among ${actions.map((each) => each.title).join('; ')}`);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
    };
    await undone(claimed('CC.3'), () => fix('A man complained', 'Claim CC.3'));
    await undone(claimed('CC.3'), () => fix('claims', 'Claim CC.3'));
    await undone(claimed('CT.1'), () => fix('claims', 'Claim CT.1'));
    await undone(claimed('CT.1, CC.3'), () => fix('claims', 'Claim all 2 found points'));
    await undone(claimed('CT.1, CC.3'), () => vscode.commands.executeCommand('portfolioEvidence.claimAll'));
    await undone(claimed('CC.3'), () => claimPoint(api.store, choosing('CC.3')));
    await claimPoint(api.store, () => Promise.resolve(undefined));
    assert.equal(document.getText(), found);
  });

  it('Should drop the claim that is chosen, at the top or in the text, and undo it exactly', async () => {
    const text = `${front('E10', 'claims:\n  - CT.1 # aimed at\n  - CC.3\n')}We open at nine. [CC.3]\n`;
    const uri = await write('shop/evidence/E16.md', text);
    const { document } = await show(uri);
    await until(api, 'it is read', () => api.store.entryOf(uri)?.version === document.version);
    for (const [place, wanted] of [[0, text.replace('  - CT.1 # aimed at\n', '')], [1, text.replace('  - CC.3\n', '')], [2, text.replace(' [CC.3]', '')]] as const) {
      await dropClaim(api.store, (picks) => Promise.resolve(picks[place]));
      assert.equal(document.getText(), wanted);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    }
  });

  it('Should add the heading of the claim that is chosen, by the command too, and undo it exactly', async () => {
    const { document } = await show(e01());
    const before = document.getText();
    await addSection(api.store, choosing('CC.3'));
    assert.match(document.getText().slice(before.trimEnd().length), /^\s+## Handling complaints\s+\[What can you tell of this: a complaint raised\?\]\s+\[What can you tell of this: an apology made\?\]/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('Should add one missing field or all at once, by fixes, and undo each exactly', async () => {
    const text = '---\nid: W10\ntype: witness-statement\ntitle: The late bike\nlearner: Sam Reed\ndate: 2026-03-14\n---\n\nI saw Sam ring the man. He said sorry and brought the bike round.\n';
    const uri = await write('shop/evidence/E17.md', text);
    const { document } = await show(uri);
    await until(api, 'the form is told', () => codes(uri).includes('witness.missing-contact'));
    for (const [title, wanted] of [[/^Add the field witness\.contact at the top$/, /^witness:\n {2}contact: $/m], [/^Add all 9 missing fields at the top$/, /^witness:\n(?: {2}\w+: \n){4}observed:\n(?: {2}\w+: \n){2}signed:\n(?: {2}\w+: \n){2}declaration: $/m]] as const) {
      const entry = api.store.upToDate(document);
      const told = entry && api.groups.diagnosticsOf(entry).find(({ code }) => code === 'witness.missing-contact');
      assert.ok(told);
      const at = document.positionAt(told.range.start);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value);
      const action = actions.find((each) => title.test(each.title));
      assert.ok(action?.edit, actions.map((each) => each.title).join('; '));
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.match(document.getText(), wanted);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    }
  });

  it('Should leave aside, or put a made-up name for, what is told at the cursor, by the commands of the palette', async () => {
    const text = `${front('E18')}The customer is always right.\n\nI told the customer, Mrs Pauline Whittaker, that it was ready.\n`;
    const uri = await write('shop/evidence/E18.md', text);
    const editor = await show(uri);
    const { document } = editor;
    await until(api, 'both are told', () => codes(uri).includes('misconception.MC.5') && codes(uri).includes('confidentiality.name'));
    const at = (words: string): void => { editor.selection = new vscode.Selection(placeOf(document, words), placeOf(document, words)); };
    at('always right');
    await silence(api.store, api.groups, undefined, () => Promise.resolve('quoted from the poster'));
    assert.equal(document.getText(), text.replace('The customer is', '<!-- silence misconception.MC.5: quoted from the poster -->\nThe customer is'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    at('Pauline Whittaker');
    await vscode.commands.executeCommand('portfolioEvidence.usePseudonym');
    assert.equal(document.getText(), text.replace('Mrs Pauline Whittaker', 'Customer A'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('Should offer for every finding to leave it aside and to have it explained', async () => {
    const { document } = await show(e01());
    const titles = (await actionsAt(document, 'CT.1')).map(({ title }) => title);
    assert.ok(titles.includes('Leave this aside with a reason…'), titles.join('; '));
    assert.ok(titles.includes('What this means and what to do'), titles.join('; '));
  });

  it('Should offer nothing where nothing is told', async () => {
    const { document } = await show(e01());
    assert.deepEqual((await actionsAt(document, 'On Monday', false)).filter(({ command }) => command?.command.startsWith('portfolioEvidence.')), []);
  });
});

/** Chooses the line whose label begins so. */
function choosing(label: string): Choose {
  return (picks) => Promise.resolve(picks.find((each) => each.label.startsWith(label)));
}

/** @param some whether to wait until some are offered */
async function actionsAt(document: vscode.TextDocument, words: string, some = true): Promise<vscode.CodeAction[]> {
  const at = placeOf(document, words);
  let actions: vscode.CodeAction[] = [];
  await eventually('fixes are offered', async () => {
    actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at.translate(0, words.length)), vscode.CodeActionKind.QuickFix.value);
    return actions.length > 0 || !some;
  });
  return actions;
}
