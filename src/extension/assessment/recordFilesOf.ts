import type * as vscode from 'vscode';
import { diskRecordFiles } from '#platform';
import type { RecordFiles } from '../../core/assessment/recordFiles.js';
import { createWorkspaceRecordFiles } from './workspaceRecordFiles.js';

/** A portfolio's folder as the record store needs it: by the disk itself where there is one, as only that can lock and replace a file in one step. */
export function recordFilesOf(folder: vscode.Uri): RecordFiles {
  return folder.scheme === 'file' && diskRecordFiles ? diskRecordFiles(folder.fsPath) : createWorkspaceRecordFiles(folder);
}
