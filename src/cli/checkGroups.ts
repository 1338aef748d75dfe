import path from 'node:path';
import { builtInPacks } from '../core/packs/builtIn.js';
import { createPortfolioChecker } from '../core/portfolio/checkPortfolio.js';
import type { UnreadEvidence } from '../core/portfolio/inTheWay.js';
import { manifestProblems } from '../core/portfolio/manifestProblems.js';
import type { ReportedGroup, ReportedRecordFile } from '../core/report/types.js';
import { unreadMessage } from '../core/words/portfolio.js';
import { reportedPath, type UnreadError } from './files.js';
import type { BrokenRecordFile, Portfolio } from './portfolios.js';
import { readEvidence, type EvidenceReading, type ReadGroup } from './readEvidence.js';

/** Checks each portfolio as a whole. What could not be read is told, if it was not before. @param today YYYY-MM-DD */
export async function checkGroups(groups: readonly ReadGroup[], { finder, checkers, tell }: EvidenceReading, today: string): Promise<ReportedGroup[]> {
  const checked: ReportedGroup[] = [];
  for (const group of groups) checked.push(await checkGroup(group, { finder, checkers, tell }, today));
  return checked;
}

/** Reads all evidence of one portfolio, and checks it as a whole. @param today YYYY-MM-DD */
export async function checkPortfolio(portfolio: Portfolio, reading: EvidenceReading, today: string): Promise<ReportedGroup> {
  const { files } = await reading.finder.evidenceOf(portfolio);
  const read = await readEvidence({ files: files.map((file) => ({ file, asked: true })), manifests: [portfolio.file], unread: [] }, reading);
  const group = read.find((each) => each.portfolio === portfolio) ?? { portfolio, leftOut: undefined, entries: [], checkers: [], files: new Set<string>(), unread: [] };
  return checkGroup(group, reading, today);
}

async function checkGroup({ portfolio, leftOut, entries, files, unread: failed, checkers: used }: ReadGroup, { finder, checkers, tell }: EvidenceReading, today: string): Promise<ReportedGroup> {
  const evidence = portfolio && (await finder.evidenceOf(portfolio));
  const named = [...files];
  const missed = (evidence?.unread ?? []).filter(({ file }) => !named.some((each) => each === file || each.startsWith(`${file}${path.sep}`)));
  for (const error of missed) tell(error.message);
  const unread = unreadOf([...failed, ...missed]);
  const keys = new Set(unread.map(({ key }) => key));
  const whole = evidence?.files.every((file) => files.has(file) || keys.has(reportedPath(file))) ?? false;
  const own = checkers.of(portfolio);
  const packs = new Map((portfolio ? [own, ...used] : used).flatMap((checker) => checker.packs.map((pack) => [pack.pack.id, pack] as const)));
  const records = (portfolio?.brokenRecords ?? []).map(reportedRecords);
  return {
    name: portfolio && (portfolio.manifest.learner ?? path.basename(portfolio.folder)),
    learner: portfolio?.manifest.learner,
    leftOut: leftOut && reportedPath(leftOut.file),
    manifest: portfolio && { path: reportedPath(portfolio.file), lines: portfolio.lines, silencedCodes: portfolio.manifest.silence.map(({ code }) => code) },
    records,
    portfolio: createPortfolioChecker().check({
      manifest: portfolio?.manifest,
      packs: [...packs.values()],
      entries,
      ...(portfolio && { nothing: own.check('').coverage }),
      whole: whole && unread.length === 0,
      unread,
      assessment: portfolio?.assessment,
      packLeftOut: portfolio?.packLeftOut ?? false,
      atRecords: records.flatMap(({ path: key, diagnostics }) => diagnostics.map((diagnostic) => ({ key, diagnostic }))),
      ...(portfolio && { atManifest: atManifest(portfolio, evidence && evidence.files.length + evidence.unread.length > 0) }),
      today,
    }),
    whole,
    unread,
  };
}

function reportedRecords({ file, lines, problems }: BrokenRecordFile): ReportedRecordFile {
  return { path: reportedPath(file), lines, diagnostics: problems.map(({ message, range }) => ({ code: 'decision.broken-record', severity: 'error', message, range })) };
}

/** Each file or folder once, in order of their paths. */
function unreadOf(errors: readonly UnreadError[]): UnreadEvidence[] {
  const byKey = new Map(errors.map(({ file, problem }) => [reportedPath(file), unreadMessage(problem)]));
  return [...byKey].map(([key, message]) => ({ key, message })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function atManifest({ manifest, problems, packs }: Portfolio, hasEvidence: boolean | undefined) {
  const builtIn = builtInPacks.map(({ id }) => id);
  return manifestProblems(manifest, { problems, knownPacks: [...builtIn, ...packs.map(({ id }) => id)], builtInPacks: builtIn, hasEvidence });
}
