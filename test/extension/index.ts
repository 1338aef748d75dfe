/** The tests that run in VS Code's Node extension host. */
import Mocha from 'mocha';
import { runSuite } from '../host/editor/suite';

/** Every test file of this folder: run.mjs fails when one is left out. */
const files = [
  () => import('./activation.test'),
  () => import('./diagnostics.test'),
  () => import('./dataFiles.test'),
  () => import('./packs.test'),
  () => import('./views.test'),
  () => import('./start.test'),
  () => import('./writing.test'),
  () => import('./preview.test'),
  () => import('./submit.test'),
  () => import('./settings.test'),
  () => import('./findFiles.test'),
  () => import('./newFolders.test'),
  () => import('./manyFiles.test'),
  () => import('./sample.test'),
  () => import('./wholePortfolio.test'),
  () => import('./fixes.test'),
  () => import('./links.test'),
  () => import('./sideBySide.test'),
  () => import('./help.test'),
  () => import('./completion.test'),
  () => import('./matrix.test'),
  () => import('./jobQueue.test'),
  () => import('./assessment.test'),
  () => import('./feedback.test'),
];

export function run(): Promise<void> {
  return runSuite(Mocha, files);
}
