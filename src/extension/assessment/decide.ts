import * as vscode from 'vscode';
import { basisOf } from '../../core/assessment/basis.js';
import { lastDecisions } from '../../core/assessment/history.js';
import type { DecisionRecord } from '../../core/assessment/types.js';
import type { Decision } from '../../core/coverage/types.js';
import type { TextRange } from '../../core/text/range.js';
import { decisionShapes } from '../../core/words/assessment.js';
import { chooseDecisionPlaceholder, decidedMessage, decisionMeanings, longDecisionStatus, meanwhileMessage, reasonPrompt, reasonTitle, settleLabel, stillReadingMessage } from '../../core/words/deciding.js';
import { decisionWords, pointName } from '../../core/words/messages.js';
import { shortName } from '../evidence/entry.js';
import type { Assessing } from './assessing.js';
import { askReason } from './askReason.js';
import { whoDecides } from './person.js';
import { newRecord, saveRecords } from './saveRecords.js';
import { settleConflict } from './settleConflict.js';
import { nameInRecords, pointTarget, recordedPoint, targetAt, type PointTarget } from './target.js';

const decisions = ['accepted', 'more-needed', 'not-accepted'] as const;
const messageMilliseconds = 6000;
const mostPassages = 500;

/**
 * Decides on a marking point in an entry, first or again. The decision rests on the selected words, else on those in
 * which the point was found (where it is not accepted, on both: what is added later is to be told from them), and takes the place of what was known when the command began.
 * @param argument a place (`entry`, `pack`, `point`), with `decision` and `reason` where they are not to be asked for; a
 *   line of the coverage view; or undefined
 */
export async function decide(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await pointTarget(assessing, argument);
  if (!target) return;
  const known = assessing.assessments.of(target.portfolio);
  if (!known) {
    void vscode.window.showInformationMessage(stillReadingMessage);
    return;
  }
  const { document } = target.entry.checked;
  const selected = selectionIn(target);
  const evidence = target.coverage.evidence.map(({ range }) => range);
  const basis = basisOf(document, selected ? [selected] : evidence).slice(0, mostPassages);
  const replaces = lastDecisions(known.records, recordedPoint(target)).map(({ id }) => id);
  const decision = givenDecision(argument) ?? (await chooseDecision(target));
  const title = decision && reasonTitle(target.place.point, shortName(target.entry), decision);
  const reason = title && (givenReason(argument) ?? (await askReason(title, reasonPrompt(basis.length, selected !== undefined))));
  const by = reason && (await whoDecides());
  if (!decision || !reason || !by) return;
  const { pack, point } = target.place;
  const seen = basisOf(document, [...(selected ? [selected] : []), ...evidence]).slice(0, mostPassages);
  const record: DecisionRecord = { kind: 'decision', ...newRecord(by), entry: nameInRecords(target), pack, point, decision, reason, basis: decision === 'accepted' ? basis : seen, replaces };
  if (!(await saveRecords(assessing.assessments, target.portfolio, [record]))) return;
  tellDecided(assessing, target, record);
}

/** Tells that it was saved; when another decision stands beside it now, that too, with the way to settle it. */
function tellDecided(assessing: Assessing, { place, entry }: PointTarget, record: DecisionRecord): void {
  const others = (targetAt(assessing, place)?.decided ?? []).map(({ standing }) => standing.record).filter(({ id }) => id !== record.id);
  if (others.length === 0) {
    vscode.window.setStatusBarMessage(decidedMessage(record.point, shortName(entry), record.decision), messageMilliseconds);
    return;
  }
  void vscode.window.showWarningMessage(meanwhileMessage(record.point, shortName(entry), others), settleLabel).then((chosen) => {
    if (chosen === settleLabel) void settleConflict(assessing, place).catch(assessing.boundary.failed);
  });
}

/** What the assessor selected. Words that were selected by going to them are not meant. */
function selectionIn({ entry, group }: PointTarget): TextRange | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty || editor.document.uri.toString() !== entry.uri.toString()) return undefined;
  const { lines } = entry.checked.document;
  const selected = { start: lines.offsetAt(editor.selection.start), end: lines.offsetAt(editor.selection.end) };
  const goneTo = [
    ...entry.checked.coverage.points.flatMap(({ evidence }) => evidence.map(({ range }) => range)),
    ...entry.checked.document.claims.map(({ range }) => range),
    ...group.checked.decisions.flatMap(({ key, changed }) => (key === entry.uri.toString() ? changed.flatMap(({ now }) => (now ? [now.range] : [])) : [])),
  ];
  return goneTo.some(({ start, end }) => start === selected.start && end === selected.end) ? undefined : selected;
}

async function chooseDecision({ coverage, decided }: PointTarget): Promise<Decision | undefined> {
  const picks = decisions.map((decision) => ({ label: `${decisionShapes[decision]} ${decisionWords[decision]}`, detail: decisionMeanings[decision], decision }));
  const now = decided.map(longDecisionStatus);
  const placeHolder = now.length === 0 ? chooseDecisionPlaceholder : now.join('; ');
  return (await vscode.window.showQuickPick(picks, { title: pointName(coverage), placeHolder }))?.decision;
}

function givenDecision(argument: unknown): Decision | undefined {
  const given = fieldOf(argument, 'decision');
  return decisions.find((decision) => decision === given);
}

function givenReason(argument: unknown): string | undefined {
  const given = fieldOf(argument, 'reason');
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
}

function fieldOf(argument: unknown, name: string): unknown {
  return typeof argument === 'object' && argument !== null ? (argument as Partial<Record<string, unknown>>)[name] : undefined;
}
