import * as vscode from 'vscode';
import { anchorOf } from '../../core/assessment/basis.js';
import type { CommentRecord } from '../../core/assessment/types.js';
import { goneCommentLine, goneCommentsPlaceholder, noGoneCommentsMessage, noWordsHereMessage } from '../../core/words/feedback.js';
import { outsidePortfolioMessage } from '../../core/words/deciding.js';
import type { Assessing } from '../assessment/assessing.js';
import { whoDecides } from '../assessment/person.js';
import { newRecord, saveRecords } from '../assessment/saveRecords.js';
import { nameInRecords } from '../assessment/target.js';
import { openDocument } from '../evidence/readText.js';
import { isAssessorMode } from '../settings.js';
import type { FeedbackThreads, PlacedThread } from './feedbackThreads.js';

const longestText = 20_000;

/** Saves what was written: the first comment of a thread, or a reply. */
export async function saveComment(assessing: Assessing, threads: FeedbackThreads, { thread, text }: Pick<vscode.CommentReply, 'thread' | 'text'>): Promise<void> {
  const said = text.trim().slice(0, longestText);
  if (said === '') return;
  const placed = threads.recordOf(thread);
  if (placed) await saveReply(assessing, placed, said);
  else await saveFirst(assessing, threads, thread, said);
}

async function saveFirst({ store, groups, assessments }: Assessing, threads: FeedbackThreads, thread: vscode.CommentThread, text: string): Promise<void> {
  const document = openDocument(thread.uri);
  const entry = document && store.upToDate(document);
  const group = entry && groups.groupOf(entry);
  if (!document || !entry || !group?.portfolio) {
    void vscode.window.showInformationMessage(outsidePortfolioMessage);
    return;
  }
  const { portfolio } = group;
  const lines = wholeLines(thread.range ?? new vscode.Range(0, 0, 0, 0), document);
  const anchor = anchorOf(entry.checked.document, { start: document.offsetAt(lines.start), end: document.offsetAt(lines.end) });
  if (!anchor) {
    void vscode.window.showInformationMessage(noWordsHereMessage);
    return;
  }
  const by = await whoDecides();
  if (!by) return;
  const own = newRecord(by);
  const record: CommentRecord = { kind: 'comment', ...own, thread: own.id, entry: nameInRecords({ group, portfolio, entry }), anchor, text };
  await threads.adopt(thread, own.id, () => saveRecords(assessments, portfolio, [record]));
}

async function saveReply({ assessments }: Assessing, { portfolio, thread: { id, entry } }: PlacedThread, text: string): Promise<void> {
  const by = await whoReplies(portfolio.manifest.learner);
  if (by) await saveRecords(assessments, portfolio, [{ kind: 'comment', ...newRecord(by), thread: id, entry, text }]);
}

/** Marks a thread as resolved, or opens it again. */
export async function resolveThread({ assessments }: Assessing, threads: FeedbackThreads, shown: vscode.CommentThread, resolved: boolean): Promise<void> {
  const placed = threads.recordOf(shown);
  const by = placed && (await whoReplies(placed.portfolio.manifest.learner));
  if (by) await saveRecords(assessments, placed.portfolio, [{ kind: 'resolution', ...newRecord(by), thread: placed.thread.id, resolved }]);
}

/** Lists the comments whose passage is gone; one leads to its entry. */
export async function showGoneComments({ gone }: FeedbackThreads): Promise<void> {
  if (gone.length === 0) {
    void vscode.window.showInformationMessage(noGoneCommentsMessage);
    return;
  }
  const picks = gone.map(({ thread, entry }) => ({ ...goneCommentLine(thread), entry }));
  const chosen = await vscode.window.showQuickPick(picks, { placeHolder: goneCommentsPlaceholder, matchOnDescription: true, matchOnDetail: true });
  if (chosen?.entry) await vscode.window.showTextDocument(chosen.entry.uri);
}

/** Outside assessor mode it is the learner who reads and replies. */
async function whoReplies(learner: string | undefined): Promise<string | undefined> {
  return isAssessorMode() || learner === undefined ? whoDecides() : learner;
}

/** The editor gives a place in a line, or a selection; what is meant are its lines where nothing is selected. */
function wholeLines(range: vscode.Range, document: vscode.TextDocument): vscode.Range {
  return range.isSingleLine && range.end.character - range.start.character <= 1 ? document.lineAt(range.start.line).range : range;
}
