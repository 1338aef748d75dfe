import * as vscode from 'vscode';
import type { Checker } from '../../core/checker.js';
import { coverPortfolio, totalsOf, type PortfolioPoint, type Totals } from '../../core/coverage/coverPortfolio.js';
import type { EntryCoverage } from '../../core/coverage/types.js';
import type { CompiledPack } from '../../core/packs/compilePack.js';
import type { Releasable } from '../releasable.js';
import { longName, type Entry } from './entry.js';
import type { EvidenceStore } from './evidenceStore.js';
import type { Portfolio, Portfolios } from './portfolios.js';

/** Entries that are counted together: a portfolio's, or one file that belongs to none. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly portfolio: Portfolio | undefined;
  readonly entries: readonly Entry[];
  readonly packs: readonly CompiledPack[];
  /** Every marking point, found or not, in the order of the packs. `entries` holds addresses. */
  readonly points: readonly PortfolioPoint[];
  readonly totals: Totals;
}

/** The groups of the workspace, counted once for each state of the evidence. */
export interface Groups extends Releasable {
  readonly all: readonly Group[];
  groupOf(entry: Entry): Group | undefined;
  readonly onDidChange: vscode.Event<void>;
}

export function createGroups(store: EvidenceStore, portfolios: Portfolios): Groups {
  const changed = new vscode.EventEmitter<void>();
  const untouched = new WeakMap<Checker, EntryCoverage>();
  let counted: readonly Group[] | undefined;
  /** What a portfolio without entries covers: so that every point is listed, found or not. */
  const nothing = (checker: Checker): EntryCoverage => {
    const coverage = untouched.get(checker) ?? checker.check('').coverage;
    untouched.set(checker, coverage);
    return coverage;
  };
  const portfolioGroup = (portfolio: Portfolio, entries: readonly Entry[]): Group => {
    const own = store.checkerOf(portfolio);
    const packs = new Map([own, ...entries.map(({ checker }) => checker)].flatMap((checker) => checker.packs.map((pack) => [pack.pack.id, pack])));
    return group({ id: portfolio.folder.toString(), name: portfolio.name, portfolio, entries, packs: [...packs.values()] }, [{ key: '', coverage: nothing(own) }]);
  };
  const count = (): readonly Group[] => {
    const entries = store.entries;
    return [
      ...portfolios.all.map((portfolio) => portfolioGroup(portfolio, entries.filter((entry) => entry.portfolio === portfolio))),
      ...entries.filter((entry) => entry.portfolio === undefined).map(loneGroup),
    ];
  };
  const all = (): readonly Group[] => (counted ??= count());
  const forget = (): void => {
    counted = undefined;
    changed.fire();
  };
  const following = vscode.Disposable.from(store.onDidChange(forget), portfolios.onDidChange(forget));
  return {
    get all() {
      return all();
    },
    groupOf: ({ uri }) => all().find(({ entries }) => entries.some((entry) => entry.uri.toString() === uri.toString())),
    onDidChange: changed.event,
    dispose() {
      following.dispose();
      changed.dispose();
    },
  };
}

function loneGroup(entry: Entry): Group {
  return group({ id: entry.uri.toString(), name: longName(entry), portfolio: undefined, entries: [entry], packs: entry.checker.packs }, []);
}

function group(common: Omit<Group, 'points' | 'totals'>, more: Parameters<typeof coverPortfolio>[0]): Group {
  const points = coverPortfolio([...more, ...common.entries.map(({ uri, checked }) => ({ key: uri.toString(), coverage: checked.coverage }))]);
  return { ...common, points, totals: totalsOf(points) };
}
