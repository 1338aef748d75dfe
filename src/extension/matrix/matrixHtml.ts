import * as vscode from 'vscode';
import { matrixTitle } from '../../core/words/matrix.js';

/** The folder that the panel's script and style are in. */
export function matrixFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist/matrix');
}

/** The panel's page: nothing but its own script and style can be loaded, and nothing can be sent anywhere. */
export function matrixHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = makeNonce();
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(matrixFolder(extension), file)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${matrixTitle}</title>
<link rel="stylesheet" href="${address('matrix.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('matrix.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
