import * as vscode from 'vscode';
import { thenAndNow } from '../../core/assessment/thenAndNow.js';
import type { DecisionRecord } from '../../core/assessment/types.js';
import { chooseSampledDecisionPlaceholder, comparisonNames, comparisonTitle, nothingDecidedHereMessage, wordsGoneMessage } from '../../core/words/deciding.js';
import type { Portfolio } from '../evidence/portfolios.js';
import type { Assessing } from './assessing.js';
import { decisionTarget } from './decisionTarget.js';

/** The scheme of the words that a decision was made on, and of those that stand for them now. */
export const wordsScheme = 'portfolio-evidence-words';

type Side = 'then' | 'now';

interface WordsAddress {
  readonly folder: string;
  readonly decision: string;
  readonly side: Side;
}

/** Serves the words of decisions; those of now follow the entry. */
export function registerWords(assessing: Assessing): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(wordsScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => wordsAt(assessing, uri),
  });
  const following = assessing.boundary.on(assessing.groups.onDidChange, () => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === wordsScheme) changed.fire(uri);
  });
  return vscode.Disposable.from(changed, provider, following);
}

/** Opens the words that a decision was made on beside those of now. @param argument which one, as in `decisionTarget` */
export async function showWhatChanged(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await decisionTarget(assessing, argument, { placeHolder: chooseSampledDecisionPlaceholder, nothing: nothingDecidedHereMessage, fits: () => true });
  if (target) await compareWords(target.portfolio, target.decision.standing.record);
}

/** Opens the words that a decision, also an earlier one, was made on beside those of now. */
export async function compareWords({ folder }: Portfolio, record: DecisionRecord): Promise<void> {
  if (record.basis.length === 0) {
    void vscode.window.showInformationMessage(wordsGoneMessage);
    return;
  }
  const names = comparisonNames(record);
  const address = (side: Side): vscode.Uri =>
    vscode.Uri.from({ scheme: wordsScheme, path: `/${names[side].replaceAll('/', '-')}`, query: JSON.stringify({ folder: folder.toString(), decision: record.id, side } satisfies WordsAddress) });
  await vscode.commands.executeCommand('vscode.diff', address('then'), address('now'), comparisonTitle(record), { preview: true });
}

function wordsAt({ portfolios, groups, assessments }: Assessing, { query }: vscode.Uri): string {
  const { folder, decision, side } = JSON.parse(query) as WordsAddress;
  const portfolio = portfolios.all.find((each) => each.folder.toString() === folder);
  const records = (portfolio && assessments.of(portfolio)?.records) ?? [];
  const record = records.find((each): each is DecisionRecord => each.kind === 'decision' && each.id === decision);
  if (!record) return '';
  const group = groups.all.find((each) => each.portfolio === portfolio);
  const key = group?.checked.decisions.find(({ standing }) => standing.record.entry === record.entry)?.key;
  const entry = group?.checked.entries.find((each) => each.key === key || each.name === record.entry);
  return thenAndNow(record.basis, entry?.checked.document)[side];
}
