/** The tests that run in the browser's extension host, as on vscode.dev. */
import { runSuite } from '../host/editor/suite';

/** Every test file of this folder, and those of test/extension that need nothing of Node: run.mjs fails when one of this folder is left out. */
const files = [
  () => import('./activation.test'),
  () => import('./preview.test'),
  () => import('../extension/diagnostics.test'),
  () => import('../extension/dataFiles.test'),
  () => import('../extension/packs.test'),
  () => import('../extension/views.test'),
  () => import('../extension/start.test'),
  () => import('../extension/writing.test'),
  () => import('../extension/submit.test'),
  () => import('../extension/settings.test'),
  () => import('../extension/findFiles.test'),
  () => import('../extension/manyFiles.test'),
  () => import('../extension/sample.test'),
  () => import('../extension/wholePortfolio.test'),
  () => import('../extension/fixes.test'),
  () => import('../extension/sideBySide.test'),
  () => import('../extension/help.test'),
  () => import('../extension/completion.test'),
  () => import('../extension/assessment.test'),
  () => import('../extension/feedback.test'),
  () => import('../extension/matrix.test'),
  () => import('../extension/jobQueue.test'),
];

export async function run(): Promise<void> {
  // When it loads, mocha's browser build puts itself in the place of what this bundle exports: so not before run is called.
  await import('mocha/mocha.js');
  await runSuite(Mocha, files);
}
