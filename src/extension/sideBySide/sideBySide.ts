import * as vscode from 'vscode';
import { chooseMatchingPlaceholder, noMatchingPassagesMessage, pairShownMessage } from '../../core/words/sideBySide.js';
import type { Boundary } from '../boundary.js';
import { longName, shortName, type Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { toldBetween, type ToldPlace } from '../fixes/told.js';
import { commandIds } from '../ids.js';
import { toRange } from '../ranges.js';
import type { Releasable } from '../releasable.js';
import { createPairMarks } from './pairMarks.js';
import { wordingShared, wordingsShared, type WordingShared } from './wordingShared.js';

/** Two entries side by side, with the passages marked that say nearly the same. */
export interface SideBySide extends Releasable {
  /** What is shown now; `current` is the pair that is shown, counted from 0. It ends when one of the two is no longer seen. */
  readonly shown: (WordingShared & { readonly current: number }) | undefined;
}

/** What was asked for: the entries and the code, as passages move and go while they are shown. */
interface Asked {
  readonly here: string;
  readonly there: string;
  readonly code: string;
  readonly current: number;
}

const shownContext = 'portfolioEvidence.matchingPassagesShown';
const messageMilliseconds = 10_000;

/**
 * Registers the commands that show matching passages side by side and go from pair to pair.
 * @param whenIdle resolves when everything has been read: passages are told only when the whole portfolio is
 */
export function registerSideBySide(store: EvidenceStore, groups: Groups, whenIdle: () => Promise<void>, boundary: Boundary): SideBySide {
  const marks = createPairMarks();
  let asked: Asked | undefined;

  const find = ({ here, there, code }: Asked): WordingShared | undefined => {
    const group = groups.groupOf({ uri: vscode.Uri.parse(here, true) });
    return group && wordingsShared(group).find((each) => each.told.code === code && each.here.uri.toString() === here && each.there.uri.toString() === there);
  };
  /** What is shown of what was asked for: the last pair, when there are fewer than there were. */
  const shownNow = (): SideBySide['shown'] => {
    const shared = asked && find(asked);
    return asked && shared && { ...shared, current: Math.min(asked.current, shared.pairs.length - 1) };
  };
  const mark = (): void => {
    const now = shownNow();
    marks.show(now, now?.current ?? 0);
  };
  /** Reads what was typed a moment ago, as passages are found by their place. */
  const catchUp = ({ here, there }: Asked): void => {
    for (const { document } of vscode.window.visibleTextEditors) if ([here, there].includes(document.uri.toString())) store.upToDate(document);
  };
  const setAsked = async (next: Asked | undefined): Promise<void> => {
    const turned = (asked === undefined) !== (next === undefined);
    asked = next;
    mark();
    if (turned) await vscode.commands.executeCommand('setContext', shownContext, next !== undefined);
  };

  const show = async (wanted: WordingShared): Promise<void> => {
    const next = { here: wanted.here.uri.toString(), there: wanted.there.uri.toString(), code: wanted.told.code, current: 0 };
    const here = await vscode.window.showTextDocument(wanted.here.uri, { viewColumn: columnOf(wanted.here) ?? vscode.ViewColumn.Active, preview: false });
    await vscode.window.showTextDocument(wanted.there.uri, { viewColumn: columnOf(wanted.there, here.viewColumn) ?? vscode.ViewColumn.Beside, preview: false, preserveFocus: true });
    catchUp(next);
    await reveal(next);
  };
  const reveal = async (next: Asked): Promise<void> => {
    const shared = find(next);
    const pair = shared?.pairs[next.current];
    await setAsked(pair && next);
    if (!shared || !pair) {
      void vscode.window.showInformationMessage(noMatchingPassagesMessage);
      return;
    }
    select(shared.here, pair.here);
    select(shared.there, pair.there);
    vscode.window.setStatusBarMessage(pairShownMessage(next.current + 1, shared.pairs.length, shortName(shared.there)), messageMilliseconds);
  };

  const showAt = async (place: ToldPlace | undefined): Promise<void> => {
    await whenIdle();
    const wanted = place ? await atPlace(place, store, groups) : await choose(store, groups);
    if (wanted) await show(wanted);
    else if (place) void vscode.window.showInformationMessage(noMatchingPassagesMessage);
  };
  const goOn = async (): Promise<void> => {
    if (asked) catchUp(asked);
    const now = shownNow();
    if (!asked || !now) await showAt(undefined);
    else await reveal({ ...asked, current: (now.current + 1) % now.pairs.length });
  };

  const following = vscode.Disposable.from(
    boundary.command(commandIds.showMatching, (place) => showAt(place as ToldPlace | undefined)),
    boundary.command(commandIds.nextMatching, goOn),
    boundary.on(groups.onDidChange, () => {
      if (asked) mark();
    }),
    boundary.on(vscode.window.onDidChangeVisibleTextEditors, (editors) => {
      if (!asked) return undefined;
      const seen = new Set(editors.map(({ document }) => document.uri.toString()));
      return setAsked(seen.has(asked.here) && seen.has(asked.there) ? asked : undefined);
    }),
  );
  return {
    get shown() {
      return shownNow();
    },
    dispose() {
      following.dispose();
      marks.dispose();
    },
  };
}

/** The column in which an entry is seen, if it is. @param not a column that is taken */
function columnOf({ uri }: Entry, not?: vscode.ViewColumn): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find(({ document, viewColumn }) => document.uri.toString() === uri.toString() && viewColumn !== undefined && viewColumn !== not)?.viewColumn;
}

/** Selects a passage in every editor that shows its entry, and brings it into view. */
function select({ uri, checked: { document } }: Entry, passage: { readonly start: number; readonly end: number }): void {
  const range = toRange(document.lines, passage);
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.uri.toString() !== uri.toString()) continue;
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }
}

async function atPlace({ uri, code, start }: ToldPlace, store: EvidenceStore, groups: Groups): Promise<WordingShared | undefined> {
  const entry = store.upToDate(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
  const group = entry && groups.groupOf(entry);
  return group && wordingsShared(group).find(({ told, here }) => here.uri.toString() === uri && told.code === code && told.range.start === start);
}

/** What is told at the cursor, else one of a list of all that is told. */
async function choose(store: EvidenceStore, groups: Groups): Promise<WordingShared | undefined> {
  const editor = vscode.window.activeTextEditor;
  const entry = editor && store.upToDate(editor.document);
  const offset = entry?.checked.document.lines.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0)) ?? 0;
  const group = entry && groups.groupOf(entry);
  const [here] = entry ? toldBetween(groups, entry, offset, offset).flatMap((told) => wordingShared(told, entry, group) ?? []) : [];
  if (here) return here;
  const all = (group ? [group] : groups.all).flatMap(wordingsShared);
  if (all.length === 0) void vscode.window.showInformationMessage(noMatchingPassagesMessage);
  const picks = all.map((shared) => ({ label: `${shortName(shared.here)} · ${shortName(shared.there)}`, description: shared.told.code, detail: `${longName(shared.here)} · ${longName(shared.there)}`, shared }));
  const chosen = picks.length <= 1 ? picks[0] : await vscode.window.showQuickPick(picks, { placeHolder: chooseMatchingPlaceholder });
  return chosen?.shared;
}
