import type { FromMatrix, MatrixPanelState } from '../../extension/matrix/protocol.js';

/** What VS Code gives to a webview's script. */
export interface VsCodeApi {
  postMessage(message: FromMatrix): void;
  getState(): MatrixPanelState | undefined;
  setState(state: MatrixPanelState): void;
}

declare global {
  /** To be called once. */
  function acquireVsCodeApi(): VsCodeApi;
}
