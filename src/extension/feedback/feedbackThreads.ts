import * as vscode from 'vscode';
import { findPassage } from '../../core/assessment/basis.js';
import type { Thread } from '../../core/assessment/standing.js';
import { goneLabel, openLabel, resolvedLabel } from '../../core/words/feedback.js';
import type { Entry } from '../evidence/entry.js';
import { shortName } from '../evidence/entry.js';
import { pathWithin } from '../evidence/places.js';
import type { Portfolio } from '../evidence/portfolios.js';
import { toRange } from '../ranges.js';
import type { Releasable } from '../releasable.js';
import type { Assessing } from '../assessment/assessing.js';

/** A thread in its portfolio. */
export interface PlacedThread {
  readonly portfolio: Portfolio;
  readonly thread: Thread;
  /** Its entry; undefined when it is gone. */
  readonly entry: Entry | undefined;
}

/** The threads of feedback on screen, kept true to the records and to the text. */
export interface FeedbackThreads extends Releasable {
  /** The threads at their passages; those whose passage is gone stand at their file, or at the manifest when that is gone too. */
  readonly shown: readonly vscode.CommentThread[];
  /** Those whose passage is gone. */
  readonly gone: readonly PlacedThread[];
  /** The thread that one on screen shows; undefined for one that is being written. */
  readonly recordOf: (shown: vscode.CommentThread) => PlacedThread | undefined;
  /** Takes a thread that was written by hand for the record's own when `save` has made one, so that it stays as it is on screen. */
  readonly adopt: (shown: vscode.CommentThread, thread: string, save: () => Promise<unknown>) => Promise<void>;
}

interface Shown {
  readonly on: vscode.CommentThread;
  placed: PlacedThread | undefined;
  look: string;
}

export function createFeedbackThreads(controller: vscode.CommentController, { store, groups, assessments, boundary }: Assessing): FeedbackThreads {
  const shown = new Map<string, Shown>();
  const coming = new Map<string, Shown>();
  let gone: readonly PlacedThread[] = [];
  const placedThreads = (): PlacedThread[] =>
    groups.all.flatMap(({ portfolio, entries }) => {
      if (!portfolio) return [];
      const backwards = [...entries].reverse();
      const byName = new Map([...backwards.map((entry) => [pathWithin(portfolio.folder, entry.uri) ?? '', entry] as const), ...backwards.map((entry) => [shortName(entry), entry] as const)]);
      return (assessments.of(portfolio)?.assessment.threads ?? []).map((thread) => ({ portfolio, thread, entry: byName.get(thread.entry) }));
    });
  const update = (): void => {
    const lost: PlacedThread[] = [];
    const kept = new Set<string>();
    for (const placed of placedThreads()) {
      const range = rangeOf(placed);
      const { thread, entry, portfolio } = placed;
      const uri = entry?.uri ?? portfolio.file.uri;
      if (!range) lost.push(placed);
      kept.add(thread.id);
      const before = shown.get(thread.id) ?? coming.get(thread.id);
      const isThere = before?.on.uri.toString() === uri.toString();
      if (before && !isThere) before.on.dispose();
      const now: Shown = before && isThere ? before : { on: controller.createCommentThread(uri, range ?? new vscode.Range(0, 0, 0, 0), []), placed, look: '' };
      now.placed = placed;
      shown.set(thread.id, now);
      showThread(now, thread, range);
    }
    for (const [id, { on }] of [...shown]) {
      if (kept.has(id)) continue;
      on.dispose();
      shown.delete(id);
    }
    gone = lost;
  };
  const following = vscode.Disposable.from(boundary.on(groups.onDidChange, update), boundary.on(store.onDidChange, update));
  return {
    get shown() {
      return [...shown.values()].map(({ on }) => on);
    },
    get gone() {
      return gone;
    },
    recordOf: (thread) => [...shown.values()].find(({ on }) => on === thread)?.placed,
    async adopt(thread, id, save) {
      coming.set(id, { on: thread, placed: undefined, look: '' });
      try {
        await save();
      } finally {
        coming.delete(id);
      }
    },
    dispose() {
      following.dispose();
      for (const { on } of shown.values()) on.dispose();
    },
  };
}

function rangeOf({ thread: { anchor }, entry }: PlacedThread): vscode.Range | undefined {
  const document = entry?.checked.document;
  const found = document && anchor && findPassage(document, anchor);
  return found && toRange(document.lines, found);
}

/** @param range undefined when the passage is gone: the thread is then the whole file's */
function showThread(shown: Shown, thread: Thread, range: vscode.Range | undefined): void {
  const { on } = shown;
  const { comments, resolved } = thread;
  if (range ? !on.range?.isEqual(range) : on.range !== undefined) on.range = range;
  const label = range ? (resolved ? resolvedLabel : openLabel) : goneLabel(thread);
  const look = JSON.stringify([comments, resolved, label]);
  if (shown.look === look) return;
  shown.look = look;
  on.comments = comments.map(({ text, by, at }) => ({ body: text, author: { name: by }, timestamp: new Date(at), mode: vscode.CommentMode.Preview }));
  on.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  on.contextValue = resolved ? 'resolved' : 'open';
  on.label = label;
  on.canReply = true;
}
