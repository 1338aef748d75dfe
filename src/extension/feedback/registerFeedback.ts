import * as vscode from 'vscode';
import { commentPlaceholder, commentPrompt, feedbackLabel } from '../../core/words/feedback.js';
import type { Assessing } from '../assessment/assessing.js';
import type { Entry } from '../evidence/entry.js';
import { commandIds } from '../ids.js';
import { toRange } from '../ranges.js';
import { changesAssessorMode, isAssessorMode } from '../settings.js';
import { resolveThread, saveComment, showGoneComments } from './feedbackCommands.js';
import { createFeedbackThreads, type FeedbackThreads } from './feedbackThreads.js';

const controllerId = 'portfolioEvidence.feedback';

/** Feedback on passages: assessors begin threads, everybody replies and resolves. */
export function registerFeedback(assessing: Assessing): FeedbackThreads {
  const { boundary } = assessing;
  const controller = vscode.comments.createCommentController(controllerId, feedbackLabel);
  controller.options = { prompt: commentPrompt, placeHolder: commentPlaceholder };
  const provider: vscode.CommentingRangeProvider = {
    provideCommentingRanges: (document) => boundary.provide(() => {
      const entry = isAssessorMode() ? assessing.store.upToDate(document) : undefined;
      return entry && assessing.groups.groupOf(entry)?.portfolio ? passageRanges(entry) : [];
    }) ?? [],
  };
  const offer = (): void => { controller.commentingRangeProvider = provider; };
  offer();
  const threads = createFeedbackThreads(controller, assessing);
  const following = vscode.Disposable.from(
    controller, threads,
    boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => { if (changesAssessorMode(event)) offer(); }),
    boundary.command(commandIds.saveComment, (reply) => saveComment(assessing, threads, reply as vscode.CommentReply)),
    boundary.command(commandIds.resolveComment, (thread) => resolveThread(assessing, threads, threadOf(thread), true)),
    boundary.command(commandIds.reopenComment, (thread) => resolveThread(assessing, threads, threadOf(thread), false)),
    boundary.command(commandIds.showGoneComments, () => showGoneComments(threads)),
  );
  return {
    get shown() {
      return threads.shown;
    },
    get gone() {
      return threads.gone;
    },
    recordOf: threads.recordOf,
    adopt: threads.adopt,
    dispose() {
      following.dispose();
    },
  };
}

/** The lines of the prose. */
function passageRanges({ checked: { document } }: Entry): vscode.Range[] {
  return document.blocks.flatMap(({ start, block }) =>
    block.passages.filter(({ kind }) => kind !== 'heading').map(({ range }) => toRange(document.lines, { start: start + range.start, end: start + range.end })),
  );
}

/** From a thread's title comes the thread, from its box what was written there. */
function threadOf(argument: unknown): vscode.CommentThread {
  return (argument as { readonly thread?: vscode.CommentThread }).thread ?? (argument as vscode.CommentThread);
}
