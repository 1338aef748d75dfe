import * as vscode from 'vscode';
import { failedMessage, showDetailsLabel } from '../core/words/messages.js';

/**
 * Where the editor calls us. An error of our own ends here: it goes to the log, never to the screen as it is,
 * and nothing else stops working.
 */
export interface Boundary {
  /** The error that was logged last. */
  readonly lastFailure: unknown;
  /** Logs an error. */
  readonly failed: (error: unknown) => void;
  on<T>(event: vscode.Event<T>, listener: (value: T) => unknown): vscode.Disposable;
  /** Registers a command. When it fails, a plain line is shown with a way to the log. */
  command(id: string, execute: (argument: unknown) => unknown): vscode.Disposable;
  /** Runs a provider; undefined when it fails. */
  provide<T>(compute: () => T): T | undefined;
}

export function createBoundary(log: vscode.LogOutputChannel): Boundary {
  let lastFailure: unknown;
  const failed = (error: unknown): void => {
    lastFailure = error;
    log.error(error instanceof Error ? error : String(error));
  };
  const tellUser = async (): Promise<void> => {
    if ((await vscode.window.showErrorMessage(failedMessage, showDetailsLabel)) === showDetailsLabel) log.show();
  };
  return {
    get lastFailure() {
      return lastFailure;
    },
    failed,
    on: (event, listener) =>
      event((value) => {
        void attempt(() => listener(value)).catch(failed);
      }),
    command: (id, execute) =>
      vscode.commands.registerCommand(id, (argument: unknown) =>
        attempt(() => execute(argument)).catch((error: unknown) => {
          failed(error);
          void tellUser();
        }),
      ),
    provide(compute) {
      try {
        return compute();
      } catch (error) {
        failed(error);
        return undefined;
      }
    },
  };
}

function attempt(run: () => unknown): Promise<unknown> {
  return new Promise((resolve) => { resolve(run()); });
}
