import * as vscode from 'vscode';
import { recordId, recordTime } from '../../core/assessment/recordId.js';
import { RecordStoreError } from '../../core/assessment/recordStore.js';
import type { AssessmentRecord } from '../../core/assessment/types.js';
import { tryAgainLabel } from '../../core/words/deciding.js';
import type { Portfolio } from '../evidence/portfolios.js';
import type { Assessments } from './assessments.js';

const randomDigits = 10;
let lastTime = 0;

/** What every new record carries. */
export function newRecord(by: string): { readonly id: string; readonly by: string; readonly at: string } {
  const now = Date.now();
  lastTime = Math.max(now, lastTime + 1);
  return { id: recordId(lastTime, crypto.randomUUID().replaceAll('-', '').slice(0, randomDigits)), by, at: recordTime(now) };
}

/** Saves records. What stands in the way is told, with what to do; the user can try again. Whether they are safe. */
export async function saveRecords(assessments: Assessments, portfolio: Portfolio, records: readonly AssessmentRecord[]): Promise<boolean> {
  for (;;) {
    try {
      const saved = await assessments.add(portfolio, records);
      if (saved.state === 'waiting' && saved.message !== undefined) void vscode.window.showWarningMessage(saved.message);
      return true;
    } catch (error) {
      if (!(error instanceof RecordStoreError)) throw error;
      if ((await vscode.window.showErrorMessage(error.message, tryAgainLabel)) !== tryAgainLabel) return false;
    }
  }
}
