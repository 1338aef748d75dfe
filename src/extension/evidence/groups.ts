import * as vscode from 'vscode';
import type { Checker } from '../../core/checker.js';
import type { Totals } from '../../core/coverage/coverPortfolio.js';
import type { EntryCoverage } from '../../core/coverage/types.js';
import type { Diagnostic } from '../../core/diagnostics/types.js';
import type { CompiledPack } from '../../core/packs/compilePack.js';
import { createPortfolioChecker, type CheckedPoint, type CheckedPortfolio, type PortfolioChecker } from '../../core/portfolio/checkPortfolio.js';
import type { UnreadEvidence } from '../../core/portfolio/inTheWay.js';
import type { PlacedDiagnostic } from '../../core/rules/types.js';
import type { Assessments, RecordProblem } from '../assessment/assessments.js';
import type { Releasable } from '../releasable.js';
import { longName, shortName, type Entry } from './entry.js';
import type { EvidenceStore } from './evidenceStore.js';
import { pathWithin } from './places.js';
import type { Portfolio, Portfolios } from './portfolios.js';
import type { Today } from './today.js';

/** Entries that are checked together: a portfolio's, or one file that belongs to none. The same object as long as nothing in it changes. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly portfolio: Portfolio | undefined;
  readonly entries: readonly Entry[];
  readonly packs: readonly CompiledPack[];
  /** The group as checked; its keys are addresses. */
  readonly checked: CheckedPortfolio;
  /** Every marking point, found or not, in the order of the packs. */
  readonly points: readonly CheckedPoint[];
  readonly totals: Totals;
}

/** The groups of the workspace, checked once for each state of the evidence. */
export interface Groups extends Releasable {
  readonly all: readonly Group[];
  groupOf(entry: Pick<Entry, 'uri'>): Group | undefined;
  /** What is told of an entry, in order of place. */
  diagnosticsOf(entry: Pick<Entry, 'uri'>): readonly Diagnostic[];
  readonly onDidChange: vscode.Event<void>;
}

interface Known {
  readonly checker: PortfolioChecker;
  readonly parts: readonly unknown[];
  readonly group: Group;
}

export function createGroups(store: EvidenceStore, portfolios: Portfolios, today: Today, assessments: Pick<Assessments, 'of' | 'onDidChange'>): Groups {
  const changed = new vscode.EventEmitter<void>();
  const untouched = new WeakMap<Checker, EntryCoverage>();
  let known: ReadonlyMap<string, Known> = new Map();
  let counted: { readonly groups: readonly Group[]; readonly revision: number } | undefined;
  let byEntry: ReadonlyMap<string, { readonly group: Group; readonly diagnostics: readonly Diagnostic[] }> = new Map();
  /** What a portfolio without entries covers: so that every point is listed, found or not. */
  const nothing = (checker: Checker): EntryCoverage => {
    const coverage = untouched.get(checker) ?? checker.check('').coverage;
    untouched.set(checker, coverage);
    return coverage;
  };
  /** @param own the checker of the portfolio's own packs; undefined for a lone file */
  const check = (id: string, name: string, portfolio: Portfolio | undefined, entries: readonly Entry[], own: Checker | undefined): Known => {
    const before = known.get(id);
    const checkers = new Set([...(own ? [own] : []), ...entries.map(({ checker }) => checker)]);
    const unread = portfolio ? unreadIn(portfolio, store) : [];
    const whole = portfolio?.inWorkspace === true && !store.reading && unread.length === 0;
    const records = portfolio && assessments.of(portfolio);
    const parts = [name, portfolio, whole, records, today.date, ...unread.flatMap(({ key, message }) => [key, message]), ...checkers, ...entries];
    if (before?.parts.length === parts.length && before.parts.every((part, index) => part === parts[index])) return before;
    const packs = [...new Map([...checkers].flatMap((checker) => checker.packs.map((pack) => [pack.pack.id, pack]))).values()];
    const checker = before?.checker ?? createPortfolioChecker();
    const checked = checker.check({
      manifest: portfolio?.manifest,
      packs,
      entries: entries.map((entry) => ({ key: entry.uri.toString(), name: shortName(entry), path: portfolio && pathWithin(portfolio.folder, entry.uri), checked: entry.checked, more: entry.more })),
      ...(own && { nothing: nothing(own) }),
      whole,
      unread,
      assessment: records?.assessment,
      packLeftOut: portfolio?.packLeftOut ?? false,
      atRecords: records?.problems.map(toldAtRecord) ?? [],
      today: today.date,
    });
    return { checker, parts, group: { id, name, portfolio, entries, packs, checked, points: checked.points, totals: checked.totals } };
  };
  const count = (): readonly Group[] => {
    const entries = byPortfolio(store.entries);
    const next = [
      ...portfolios.all.map((portfolio) => check(portfolio.folder.toString(), portfolio.name, portfolio, entries.get(portfolio) ?? [], store.checkerOf(portfolio))),
      ...(entries.get(undefined) ?? []).map((entry) => check(entry.uri.toString(), longName(entry), undefined, [entry], undefined)),
    ];
    known = new Map(next.map((each) => [each.group.id, each]));
    byEntry = new Map(next.flatMap(({ group }) => group.checked.entries.map(({ key, diagnostics }) => [key, { group, diagnostics }])));
    return next.map(({ group }) => group);
  };
  const all = (): readonly Group[] => {
    if (counted?.revision !== store.revision) counted = { groups: count(), revision: store.revision };
    return counted.groups;
  };
  const told = ({ uri }: Pick<Entry, 'uri'>): { readonly group: Group; readonly diagnostics: readonly Diagnostic[] } | undefined => {
    all();
    return byEntry.get(uri.toString());
  };
  const forget = (): void => {
    counted = undefined;
    changed.fire();
  };
  const following = vscode.Disposable.from(store.onDidChange(forget), portfolios.onDidChange(forget), today.onDidChange(forget), assessments.onDidChange(forget));
  return {
    get all() {
      return all();
    },
    groupOf: (entry) => told(entry)?.group,
    diagnosticsOf: (entry) => told(entry)?.diagnostics ?? [],
    onDidChange: changed.event,
    dispose() {
      following.dispose();
      changed.dispose();
    },
  };
}

function toldAtRecord({ uri, at, message }: RecordProblem): PlacedDiagnostic {
  return { key: uri.toString(), diagnostic: { code: 'decision.broken-record', severity: 'error', message, range: at } };
}

/** The evidence of a portfolio that cannot be read, in order of the paths. */
function unreadIn({ folder }: Portfolio, { unreadable }: EvidenceStore): readonly UnreadEvidence[] {
  return unreadable
    .filter(({ portfolio }) => portfolio?.folder.toString() === folder.toString())
    .map(({ uri, message }) => ({ key: uri.toString(), message }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function byPortfolio(entries: readonly Entry[]): ReadonlyMap<Portfolio | undefined, readonly Entry[]> {
  const parted = new Map<Portfolio | undefined, Entry[]>();
  for (const entry of entries) {
    const among = parted.get(entry.portfolio);
    if (among) among.push(entry);
    else parted.set(entry.portfolio, [entry]);
  }
  return parted;
}
