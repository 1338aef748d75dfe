import path from 'node:path';
import { builtInPacks } from '../core/packs/builtIn.js';
import { createPortfolioChecker } from '../core/portfolio/checkPortfolio.js';
import { manifestProblems } from '../core/portfolio/manifestProblems.js';
import type { ReportedGroup } from '../core/report/types.js';
import type { Checkers } from './checkers.js';
import { FileError, reportedPath } from './files.js';
import type { Portfolio, PortfolioFinder } from './portfolios.js';
import type { ReadGroup } from './readEvidence.js';

/** Checks each portfolio as a whole. @param today YYYY-MM-DD */
export async function checkGroups(groups: readonly ReadGroup[], finder: PortfolioFinder, checkers: Checkers, today: string): Promise<ReportedGroup[]> {
  const checked: ReportedGroup[] = [];
  for (const group of groups) checked.push(await checkGroup(group, finder, checkers, today));
  return checked;
}

async function checkGroup({ portfolio, entries, files, checkers: used }: ReadGroup, finder: PortfolioFinder, checkers: Checkers, today: string): Promise<ReportedGroup> {
  const evidence = portfolio && (await evidenceOf(portfolio, finder));
  const whole = evidence?.every((file) => files.has(file)) ?? false;
  const own = checkers.of(portfolio);
  const packs = new Map((portfolio ? [own, ...used] : used).flatMap((checker) => checker.packs.map((pack) => [pack.pack.id, pack] as const)));
  return {
    name: portfolio && (portfolio.manifest.learner ?? path.basename(portfolio.folder)),
    learner: portfolio?.manifest.learner,
    manifest: portfolio && { path: reportedPath(portfolio.file), lines: portfolio.lines, silencedCodes: portfolio.manifest.silence.map(({ code }) => code) },
    portfolio: createPortfolioChecker().check({
      manifest: portfolio?.manifest,
      packs: [...packs.values()],
      entries,
      ...(portfolio && { nothing: own.check('').coverage }),
      whole,
      assessment: portfolio?.assessment,
      ...(portfolio && { atManifest: atManifest(portfolio, evidence && evidence.length > 0) }),
      today,
    }),
    whole,
  };
}

function atManifest({ manifest, problems, packs }: Portfolio, hasEvidence: boolean | undefined) {
  const builtIn = builtInPacks.map(({ id }) => id);
  return manifestProblems(manifest, { problems, knownPacks: [...builtIn, ...packs.map(({ id }) => id)], builtInPacks: builtIn, hasEvidence });
}

/** The evidence of a portfolio; undefined when a folder of it cannot be opened. */
async function evidenceOf(portfolio: Portfolio, finder: PortfolioFinder): Promise<readonly string[] | undefined> {
  return finder.evidenceOf(portfolio).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    return undefined;
  });
}
