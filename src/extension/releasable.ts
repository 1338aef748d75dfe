/** Something that is disposed of when the extension stops: what `vscode.Disposable` promises, without being that class. */
export interface Releasable {
  dispose(): void;
}
