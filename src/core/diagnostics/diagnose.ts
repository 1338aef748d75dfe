import type { EntryCoverage, PointCoverage } from '../coverage/types.js';
import type { Claim, EvidenceDocument } from '../document/types.js';
import type { CompiledPack } from '../packs/compilePack.js';
import { likeness, plainId } from '../packs/missing.js';
import { misconceptionMessage, notFoundMessage, partlyFoundMessage, unknownPointMessage } from '../words/messages.js';
import type { Diagnostic, DiagnosticCode } from './types.js';

/** Everything to tell about one entry, in order of place. @param packs those that it was judged by */
export function diagnose(document: EvidenceDocument, coverage: EntryCoverage, packs: readonly CompiledPack[]): Diagnostic[] {
  return [
    ...document.problems.map(({ code, ...problem }) => ({ ...problem, code: code as DiagnosticCode })),
    ...emptyEntry(document),
    ...document.claims.flatMap((claim) => claimDiagnostics(claim, coverage, packs)),
    ...coverage.misconceptions.map(
      ({ misconception, range }): Diagnostic => ({ code: `misconception.${misconception.id}`, severity: 'warning', message: misconceptionMessage(misconception), range }),
    ),
  ].sort((a, b) => a.range.start - b.range.start);
}

function emptyEntry({ blocks, frontMatter, text, problems }: EvidenceDocument): Diagnostic[] {
  if (problems.length > 0 || blocks.some(({ block }) => block.passages.some((passage) => passage.kind !== 'heading'))) return [];
  const start = frontMatter?.range.start ?? 0;
  return [{ code: 'document.empty', severity: 'information', message: 'Nothing is written here yet. Write about something you did at work: the checker reads along.', range: { start, end: Math.min(start + 3, text.length) } }];
}

function claimDiagnostics(claim: Claim, coverage: EntryCoverage, packs: readonly CompiledPack[]): Diagnostic[] {
  const covered = coverage.points.filter(({ point }) => point.point.id === claim.point);
  if (covered.length === 0) {
    const meant = coverage.points.find(({ point }) => plainId(point.point.id) === plainId(claim.point))?.point.point.id;
    const like = likeness(claim.point, packs.flatMap(({ points }) => points.map(({ point }) => point.id)));
    return [{ code: 'claim.unknown-point', severity: 'warning', message: unknownPointMessage(claim.point, packs.map(({ pack }) => pack.title), meant), range: claim.range, data: { kind: 'unknown-point', point: claim.point, like, meant } }];
  }
  return covered.flatMap((point) => unfinished(point, claim));
}

function unfinished(point: PointCoverage, claim: Claim): Diagnostic[] {
  if (point.found === 'found') return [];
  const partly = point.found === 'partly';
  return [
    {
      code: partly ? 'claim.partly-found' : 'claim.not-found',
      severity: 'information',
      message: partly ? partlyFoundMessage(point) : notFoundMessage(point),
      range: claim.range,
    },
  ];
}
