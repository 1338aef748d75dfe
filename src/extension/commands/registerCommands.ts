import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import type { PackTests } from '../diagnostics/packTestDiagnostics.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { addFields, addSection, sayKind } from '../fixes/additions.js';
import { claimAll, claimPoint, dropClaim, dropUnknown, mendClaims } from '../fixes/claims.js';
import { silence } from '../fixes/silence.js';
import type { ToldPlace } from '../fixes/told.js';
import { useAllPseudonyms, usePseudonym } from '../fixes/usePseudonym.js';
import { explainCode } from '../help/helpPages.js';
import { commandIds, coverageViewId } from '../ids.js';
import { revealPlace, type Place } from '../reveal.js';
import { setShowsLens, setShowsMarks, showsLens, showsMarks } from '../settings.js';
import { askInEditor } from '../start/asker.js';
import { goToPoint, type PointTarget } from './goToPoint.js';
import { newPack } from './newPack.js';
import { goToGap, goToPassage } from './nextPassage.js';
import { openSample } from './openSample.js';
import { showInTheWay } from './showInTheWay.js';
import { showPoints } from './showPoints.js';
import { testThisPack } from './testPack.js';

/** What the commands work on. */
export interface CommandContext {
  readonly extension: vscode.ExtensionContext;
  readonly store: EvidenceStore;
  readonly groups: Groups;
  readonly view: CoverageView;
  readonly packTests: PackTests;
}

/** Registers every command. */
export function registerCommands({ extension, store, groups, view, packTests }: CommandContext, boundary: Boundary): vscode.Disposable {
  return vscode.Disposable.from(
    boundary.command(commandIds.refresh, () => { store.refresh(); }),
    boundary.command(commandIds.showPoints, (ids) => showPoints(store, view, Array.isArray(ids) ? (ids as readonly string[]) : undefined)),
    boundary.command(commandIds.goToPoint, (target) => goToPoint(store, view, target as PointTarget | undefined)),
    boundary.command(commandIds.focusCoverage, () => vscode.commands.executeCommand(`${coverageViewId}.focus`)),
    boundary.command(commandIds.nextPassage, () => goToPassage(store, groups, 1)),
    boundary.command(commandIds.previousPassage, () => goToPassage(store, groups, -1)),
    boundary.command(commandIds.nextGap, () => goToGap(store, groups)),
    boundary.command(commandIds.toggleMarks, () => setShowsMarks(!showsMarks())),
    boundary.command(commandIds.toggleLens, () => setShowsLens(!showsLens())),
    boundary.command(commandIds.openSample, () => openSample(extension, askInEditor)),
    boundary.command(commandIds.testPack, () => { testThisPack(packTests); }),
    boundary.command(commandIds.newPack, () => newPack()),
    boundary.command(commandIds.showInTheWay, () => showInTheWay(groups, view)),
    boundary.command(commandIds.usePseudonym, (place) => usePseudonym(store, groups, place as ToldPlace | undefined)),
    boundary.command(commandIds.silence, (place) => silence(store, groups, place as ToldPlace | undefined)),
    boundary.command(commandIds.claimPoint, () => claimPoint(store)),
    boundary.command(commandIds.dropClaim, () => dropClaim(store)),
    boundary.command(commandIds.claimAll, () => claimAll(store)),
    boundary.command(commandIds.dropUnknown, () => dropUnknown(store, groups)),
    boundary.command(commandIds.mendClaims, () => mendClaims(store, groups)),
    boundary.command(commandIds.addSection, () => addSection(store)),
    boundary.command(commandIds.sayKind, () => sayKind(store)),
    boundary.command(commandIds.addFields, () => addFields(store)),
    boundary.command(commandIds.useAllPseudonyms, () => useAllPseudonyms(store, groups)),
    boundary.command(commandIds.explainCode, (code) => explainCode(store, groups, typeof code === 'string' ? code : undefined)),
    boundary.command(commandIds.reveal, (place) => revealPlace(place as Place)),
  );
}
