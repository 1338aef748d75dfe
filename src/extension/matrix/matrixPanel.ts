import * as vscode from 'vscode';
import { buildMatrix } from '../../core/matrix/buildMatrix.js';
import type { Matrix } from '../../core/matrix/types.js';
import { matrixTitleOf, portfolioNotOpenMessage, readingMatrixMessage } from '../../core/words/matrix.js';
import type { Boundary } from '../boundary.js';
import type { Groups } from '../evidence/groups.js';
import { commandIds } from '../ids.js';
import type { Releasable } from '../releasable.js';
import { matrixFolder, matrixHtml } from './matrixHtml.js';
import { openCell } from './openCell.js';
import type { FromMatrix, ToMatrix } from './protocol.js';

const quietMilliseconds = 150;

/** What a panel works on. */
export interface MatrixContext {
  readonly extension: vscode.Uri;
  readonly groups: Groups;
  /** Resolves when the workspace has been read. */
  readonly ready: Promise<void>;
}

/** A panel that shows the matrix of one portfolio and follows it. */
export interface MatrixPanel extends Releasable {
  /** The matrix that was sent last; undefined until the panel's script has asked for it. */
  readonly sent: Matrix | undefined;
  readonly onDidSend: vscode.Event<void>;
  readonly onDidDispose: vscode.Event<void>;
  reveal(): void;
  /** Does what the panel asks for. */
  receive(message: FromMatrix): Promise<void>;
}

/**
 * Fills a panel.
 * @param portfolio the id of the portfolio, or of the lone file, to show
 */
export function createMatrixPanel(panel: vscode.WebviewPanel, portfolio: string, { extension, groups, ready }: MatrixContext, boundary: Boundary): MatrixPanel {
  const didSend = new vscode.EventEmitter<void>();
  let isReady = false;
  let listening = false;
  let sent: Matrix | undefined;
  let from: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let isVisible = panel.visible;

  const send = (): void => {
    timer = undefined;
    if (isClosed || !listening || !isVisible) return;
    const group = groups.all.find(({ id }) => id === portfolio);
    if (group && group.checked === from) return;
    from = group?.checked;
    sent = group && buildMatrix(group.name, group.checked);
    if (sent) panel.title = matrixTitleOf(sent.name);
    const message: ToMatrix = sent ? { kind: 'matrix', portfolio, matrix: sent } : { kind: 'nothing', message: isReady ? portfolioNotOpenMessage : readingMatrixMessage };
    void panel.webview.postMessage(message).then(() => { didSend.fire(); }, boundary.failed);
  };
  const sendSoon = (): void => {
    if (!isClosed) timer ??= setTimeout(send, quietMilliseconds);
  };

  const receive = async (message: FromMatrix): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        listening = true;
        from = undefined;
        send();
        break;
      case 'open':
        await openCell(groups, message.cell);
        break;
      case 'decide':
        await vscode.commands.executeCommand(commandIds.decide, { portfolio, ...message.cell, decision: message.decision });
        break;
    }
  };

  const close = (): void => {
    isClosed = true;
    clearTimeout(timer);
  };

  void ready.then(() => {
    isReady = true;
    sendSoon();
  }).catch(boundary.failed);
  const following = vscode.Disposable.from(
    panel,
    didSend,
    boundary.on(groups.onDidChange, sendSoon),
    boundary.on(panel.onDidChangeViewState, () => {
      isVisible = panel.visible;
      if (isVisible) sendSoon();
      else listening = false;
    }),
    boundary.on(panel.webview.onDidReceiveMessage as vscode.Event<FromMatrix>, receive),
    panel.onDidDispose(close),
  );
  panel.webview.options = { enableScripts: true, localResourceRoots: [matrixFolder(extension)] };
  panel.webview.html = matrixHtml(panel.webview, extension);
  return {
    get sent() {
      return sent;
    },
    onDidSend: didSend.event,
    onDidDispose: panel.onDidDispose,
    reveal: () => { panel.reveal(); },
    receive,
    dispose() {
      close();
      following.dispose();
    },
  };
}
