import * as vscode from 'vscode';
import { readRecordFile } from '../../src/core/assessment/recordFile';
import { decisionsOn, type PointInEntry } from '../../src/core/assessment/waiting';
import type { AssessmentRecord, DecisionRecord } from '../../src/core/assessment/types';
import type { ReviewedDecision } from '../../src/core/assessment/review';
import type { Group } from '../../src/extension/evidence/groups';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { fixture, set, until, write } from './support';

/** The entry of the portfolio that the tests assess. */
export const entryPath = 'salon/evidence/E01.md';
const listened = 'I listened to her and apologised for the wait.';
const fixed = 'I rang the workshop, and I brought the bike to her house that evening to put it right.';

/** Its text. @param complaint how it begins */
export function entryText(complaint = 'A woman rang and complained that her bike was two days late.'): string {
  return `---\nid: E01\ntype: reflective-account\nlearner: Tia Vale\nclaims: [CC.3]\n---\n\n## What happened\n\n${complaint} ${listened} ${fixed}\n\n## After that\n\nWe agreed on a new time for the next service.\n`;
}

/** The same words, moved and reflowed. */
export const movedText = entryText().replace(/## What happened\n\n([^]*?)\n\n## After that\n\n([^]*)$/, (_all, first: string, second: string) => `## After that\n\n${second}\n## What happened\n\n${first.replace(/ (and|I) /g, '\n$1 ')}\n`);

/** The point that the tests decide on. */
export function place(point = 'CC.3'): PointInEntry {
  return { entry: fixture(entryPath).toString(), pack: 'customer-confidence', point };
}

/** The portfolio that the tests assess. */
export function salon(api: ExtensionApi): Group | undefined {
  return api.groups.all.find(({ name }) => name === 'Tia Vale');
}

/** The decisions that stand on a point. */
export function decided(api: ExtensionApi, point = 'CC.3'): ReviewedDecision[] {
  const group = salon(api);
  return group ? decisionsOn(group.checked, place(point)) : [];
}

/** Writes the portfolio, and waits until it is read. */
export async function openSalon(api: ExtensionApi): Promise<void> {
  await write('salon/portfolio.yaml', 'learner: Tia Vale\nassessor: D. Hallam\nassessors:\n  - name: T. Trainee\n    qualified: false\npacks: [customer-confidence]\n');
  await write(entryPath, entryText());
  await until(api, 'the portfolio is read', () => {
    const group = salon(api);
    return group?.entries.length === 1 && group.portfolio !== undefined && api.assessments.of(group.portfolio) !== undefined;
  });
}

/** Who decides from now on, and whether in assessor mode. */
export async function become(name: string | undefined, mode: boolean | undefined = true): Promise<void> {
  await set('assessorName', name);
  await set('assessorMode', mode);
}

/** What stands in the record file, which is as its schema says. */
export async function recordsOnDisk(): Promise<readonly AssessmentRecord[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fixture('salon/assessment/decisions.json')));
  const { records, problems, unread } = readRecordFile(text);
  assert.deepEqual([problems, unread], [[], []]);
  assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  return records;
}

/** The decision in the record file. */
export async function onlyDecision(): Promise<DecisionRecord> {
  const decisions = (await recordsOnDisk()).filter((record): record is DecisionRecord => record.kind === 'decision');
  assert.equal(decisions.length, 1);
  const [decision] = decisions;
  assert.ok(decision);
  return decision;
}

/** Runs a command of the extension. */
export async function run(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`portfolioEvidence.${command}`, argument);
}
