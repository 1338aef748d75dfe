import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { Releasable } from '../releasable.js';

/** The day on which the evidence is checked: the extension's one look at the clock. */
export interface Today extends Releasable {
  /** The local date, as YYYY-MM-DD. */
  readonly date: string;
  /** Fired when a new day has begun. */
  readonly onDidChange: vscode.Event<void>;
}

const betweenLooks = 60_000;

/**
 * Follows the local date: looks once a minute, and when the window comes to the front, as a machine may have slept.
 * @param now gives the time
 */
export function createToday(boundary: Boundary, now: () => Date = () => new Date()): Today {
  const changed = new vscode.EventEmitter<void>();
  let date = localDate(now());
  const look = (): void => {
    const next = localDate(now());
    if (next === date) return;
    date = next;
    changed.fire();
  };
  const timer = setInterval(look, betweenLooks);
  const following = boundary.on(vscode.window.onDidChangeWindowState, look);
  return {
    get date() {
      return date;
    },
    onDidChange: changed.event,
    dispose() {
      clearInterval(timer);
      following.dispose();
      changed.dispose();
    },
  };
}

function localDate(day: Date): string {
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${day.getFullYear()}-${month ?? ''}-${date ?? ''}`;
}
