import * as vscode from 'vscode';
import { createBoundary, type Boundary } from './boundary.js';
import { createAssessments, type Assessments } from './assessment/assessments.js';
import { registerAssessment } from './assessment/registerAssessment.js';
import { registerCommands } from './commands/registerCommands.js';
import { registerCompletion } from './completion/completion.js';
import { registerClaimCompletion } from './completion/claimCompletion.js';
import { registerCoverageView, type CoverageView } from './coverageView/coverageView.js';
import { registerLayoutCommands } from './coverageView/layoutCommands.js';
import { registerDataFileDiagnostics } from './diagnostics/dataFileDiagnostics.js';
import { registerEntryDiagnostics } from './diagnostics/entryDiagnostics.js';
import { createPackTests, type PackTests } from './diagnostics/packTestDiagnostics.js';
import { createEvidenceStore, type EvidenceStore } from './evidence/evidenceStore.js';
import { followWorkspace } from './evidence/followWorkspace.js';
import { createGroups, type Groups } from './evidence/groups.js';
import { createJobQueue } from './evidence/jobQueue.js';
import { createToday } from './evidence/today.js';
import { createPortfolios, type Portfolios } from './evidence/portfolios.js';
import { registerFeedback } from './feedback/registerFeedback.js';
import type { FeedbackThreads } from './feedback/feedbackThreads.js';
import { registerCodeActions } from './fixes/codeActions.js';
import { registerHelpPages } from './help/helpPages.js';
import { registerHover } from './hover/hover.js';
import { registerCodeLens } from './lens/codeLens.js';
import { registerMatrix, type MatrixPanels } from './matrix/registerMatrix.js';
import { registerMarks } from './marks.js';
import { registerNext } from './next/registerNext.js';
import { registerNavigation } from './points/navigation.js';
import { registerPointDocuments } from './points/pointDocuments.js';
import { createPreviewMarks, type PreviewMarks } from './preview/previewMarks.js';
import { registerSideBySide, type SideBySide } from './sideBySide/sideBySide.js';
import { askInEditor } from './start/asker.js';
import { registerStart } from './start/registerStart.js';
import { registerStatusBar, type StatusBar } from './statusBar.js';

/** What activation gives to the tests. */
export interface ExtensionApi {
  readonly store: EvidenceStore;
  readonly portfolios: Portfolios;
  readonly assessments: Assessments;
  readonly groups: Groups;
  readonly feedback: FeedbackThreads;
  readonly view: CoverageView;
  readonly status: StatusBar;
  readonly packTests: PackTests;
  readonly matrix: MatrixPanels;
  readonly sideBySide: SideBySide;
  readonly boundary: Boundary;
  /** Resolves when everything that was opened, typed or changed on disk so far has been read and shown. */
  readonly whenIdle: () => Promise<void>;
  /** VS Code's own Markdown preview calls it with its markdown-it. */
  readonly extendMarkdownIt: PreviewMarks['extend'];
  /** How long `activate` took, in milliseconds. */
  readonly activationMilliseconds: number;
  /** How long it took from the call of `activate` until everything there was had been read and shown, in milliseconds. */
  readonly firstResultMilliseconds: Promise<number>;
}

/** Puts the extension together; the same on the desktop and in the browser. Nothing is read before it returns. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const started = performance.now();
  const log = vscode.window.createOutputChannel('Portfolio Evidence', { log: true });
  const boundary = createBoundary(log);
  const queue = createJobQueue(boundary.failed);
  const portfolios = createPortfolios(queue);
  const store = createEvidenceStore(queue, portfolios);
  const today = createToday(boundary);
  const assessments = createAssessments(portfolios, queue, boundary);
  const groups = createGroups(store, portfolios, today, assessments);
  const assessing = { store, portfolios, groups, assessments, boundary };
  portfolios.rescan();
  const view = registerCoverageView(groups, context.workspaceState, queue.whenIdle(), boundary);
  const status = registerStatusBar(store, groups, boundary);
  const packTests = createPackTests(boundary);
  const preview = createPreviewMarks(store, portfolios, boundary);
  const feedback = registerFeedback(assessing);
  const matrix = registerMatrix({ extension: context.extensionUri, groups, ready: queue.whenIdle() }, boundary);
  const sideBySide = registerSideBySide(store, groups, queue.whenIdle, boundary);
  context.subscriptions.push(
    log, queue, preview, portfolios, store, today, assessments, groups, view, status, packTests, feedback, matrix, sideBySide,
    followWorkspace(store, portfolios, boundary),
    registerEntryDiagnostics(store, groups, boundary),
    registerDataFileDiagnostics(portfolios, boundary),
    registerHover(store, groups, boundary),
    registerCompletion(store, groups, boundary),
    registerCodeActions(store, groups, boundary),
    registerHelpPages(context.extensionUri),
    registerMarks(store, boundary),
    registerCodeLens(store, boundary),
    registerClaimCompletion(store, boundary),
    registerPointDocuments(groups, boundary),
    registerNavigation(store, groups, boundary),
    registerLayoutCommands(view.layout, askInEditor, boundary),
    registerNext(groups, view, today, boundary),
    registerStart(context, store, groups, today, boundary),
    registerAssessment(assessing),
    registerCommands({ extension: context, store, groups, view, packTests }, boundary),
  );
  const firstResultMilliseconds = queue.whenIdle().then(() => performance.now() - started);
  return { store, portfolios, assessments, groups, feedback, view, status, packTests, matrix, sideBySide, boundary, whenIdle: queue.whenIdle, extendMarkdownIt: preview.extend, activationMilliseconds: performance.now() - started, firstResultMilliseconds };
}

/** Everything is disposed of with the context's subscriptions. */
export function deactivate(): void {
  // Nothing is kept outside them.
}
