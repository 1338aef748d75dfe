import * as vscode from 'vscode';
import { helpPageOf } from '../../core/diagnostics/helpPages.js';

/** The scheme of the pages that explain codes. package.json says that such a file opens as a Markdown preview. */
export const helpScheme = 'portfolio-evidence-help';

/** The address of the page that explains a code. */
export function helpUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: helpScheme, path: `/${helpPageOf(code)}` });
}
