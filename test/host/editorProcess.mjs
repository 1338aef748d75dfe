/**
 * Runs tests in an editor by `@vscode/test-electron`, in a process of its own, so that whoever starts it says where the
 * editor's words go. The exit status is the editor's.
 *
 *     node test/host/editorProcess.mjs '<the options of runTests, as JSON>'
 */
import { runTests } from '@vscode/test-electron';
import { endWithParent } from './cleanup.mjs';

endWithParent();
try {
  process.exitCode = await runTests(JSON.parse(process.argv[2] ?? ''));
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code ?? 1;
}
