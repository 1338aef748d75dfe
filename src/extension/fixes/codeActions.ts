import * as vscode from 'vscode';
import { claimAllEdit, dropClaimsEdit } from '../../core/edits/allClaims.js';
import { claimEdit, dropClaimEdit } from '../../core/edits/claimEdits.js';
import { addFieldsEdit, missingFields } from '../../core/edits/fieldEdits.js';
import { mendClaimEdit, mendClaimsEdits } from '../../core/edits/mendClaims.js';
import { sectionEdit } from '../../core/edits/sectionEdit.js';
import type { TextEdit } from '../../core/edits/types.js';
import type { Diagnostic } from '../../core/diagnostics/types.js';
import { isSilenceable } from '../../core/silence/codes.js';
import { addAllFieldsTitle, addFieldTitle, addSectionTitle, allPseudonymsTitle, claimAllTitle, claimTitle, dropClaimTitle, dropUnknownTitle, explainTitle, mendClaimsTitle, mendClaimTitle, pseudonymTitle, sayKindTitle, silenceTitle } from '../../core/words/fixes.js';
import { matchingPassagesTitle } from '../../core/words/sideBySide.js';
import type { Boundary } from '../boundary.js';
import { codeOf } from '../diagnostics/makeDiagnostic.js';
import { shortName, type Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { commandIds } from '../ids.js';
import { toRange } from '../ranges.js';
import { wordingShared } from '../sideBySide/wordingShared.js';
import { workspaceEdit } from './applyEdits.js';
import { idsToClaim, unknownClaims } from './claims.js';
import { toldBetween, type ToldPlace } from './told.js';
import { privateDetails } from './usePseudonym.js';

/** Offers what can be done about each thing that is told of an entry. */
export function registerCodeActions(store: EvidenceStore, groups: Groups, boundary: Boundary): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, { diagnostics }) => boundary.provide(() => {
      const entry = store.upToDate(document);
      if (!entry) return [];
      const { lines } = entry.checked.document;
      const here = toldBetween(groups, entry, lines.offsetAt(range.start), lines.offsetAt(range.end));
      const several = new Set(here.map(({ code }) => code)).size > 1;
      const actions = here.flatMap((told) => {
        const shown = diagnostics.filter((each) => codeOf(each) === told.code && each.range.isEqual(toRange(lines, told.range)));
        return actionsFor(told, entry, several, groups).map((action) => Object.assign(action, { diagnostics: shown }));
      });
      return eachOnce([...claimsToMake(groups, entry, lines.offsetAt(range.start)), ...actions]);
    }),
  };
  return vscode.languages.registerCodeActionsProvider('markdown', provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

/** One of each title: what is done to all of a kind is offered for each of them. */
function eachOnce(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  return [...new Map(actions.map((action) => [action.title, action] as const).reverse()).values()].reverse();
}

/** @param several whether more than one kind of thing is told here, so that a title has to say which it is about */
function actionsFor(told: Diagnostic, entry: Entry, several: boolean, groups: Groups): vscode.CodeAction[] {
  const named = several ? told.code : undefined;
  const place: ToldPlace = { uri: entry.uri.toString(), code: told.code, start: told.range.start };
  return [
    ...(told.data?.kind === 'private' ? pseudonymActions(told.data.pseudonym, place, privateDetails(entry, groups).length) : []),
    ...(told.data?.kind === 'field' ? fieldActions(told.data.field, entry) : []),
    ...claimActions(told, entry, groups),
    ...besideActions(told, entry, groups, place),
    ...(isSilenceable(told) ? [running(silenceTitle(named), commandIds.silence, place)] : []),
    running(explainTitle(named), commandIds.explainCode, told.code),
  ];
}

function pseudonymActions(pseudonym: string, place: ToldPlace, details: number): vscode.CodeAction[] {
  const one = preferred(running(pseudonymTitle(pseudonym), commandIds.usePseudonym, place));
  return details > 1 ? [one, running(allPseudonymsTitle(details), commandIds.useAllPseudonyms)] : [one];
}

function fieldActions(field: string, entry: Entry): vscode.CodeAction[] {
  const { document, coverage } = entry.checked;
  const missing = missingFields(document, coverage.kind);
  const all = missing.length > 1 ? changing(addAllFieldsTitle(missing.length), entry, addFieldsEdit(document, missing)) : [];
  const kind = field === 'type' ? [preferred(running(sayKindTitle, commandIds.sayKind))] : [];
  return [...kind, ...changing(addFieldTitle(field), entry, addFieldsEdit(document, [field])), ...all];
}

/** Passages with the same wording are shown side by side. */
function besideActions(told: Diagnostic, entry: Entry, groups: Groups, place: ToldPlace): vscode.CodeAction[] {
  const shared = wordingShared(told, entry, groups.groupOf(entry));
  return shared ? [preferred(running(matchingPassagesTitle(shortName(shared.there)), commandIds.showMatching, place))] : [];
}

/** In the fields at the top, where claims stand, every point that is found and not claimed is offered. */
function claimsToMake(groups: Groups, entry: Entry, offset: number): vscode.CodeAction[] {
  const fields = entry.checked.document.frontMatter?.range;
  if (!fields || offset < fields.start || offset >= fields.end) return [];
  return groups.diagnosticsOf(entry).filter(({ code }) => code === 'claim.unclaimed').flatMap((told) => claimActions(told, entry, groups));
}

function claimActions(told: Diagnostic, entry: Entry, groups: Groups): vscode.CodeAction[] {
  const { code, data, range } = told;
  if (!code.startsWith('claim.')) return [];
  const { document, coverage } = entry.checked;
  if (code === 'claim.unclaimed') {
    const found = idsToClaim(entry.checked);
    const all = found.length > 1 ? changing(claimAllTitle(found.length), entry, claimAllEdit(document, found)) : [];
    return data?.kind === 'claim' ? [...changing(claimTitle(data.point), entry, claimEdit(document, data.point)).map(preferred), ...all] : all;
  }
  const mend = mendActions(told, entry, groups);
  const claim = document.claims.find((each) => each.range.start === range.start && each.range.end === range.end);
  if (!claim) return mend;
  const drop = changing(dropClaimTitle(claim.point), entry, dropClaimEdit(document, claim));
  if (code === 'claim.unknown-point') {
    if (data?.kind !== 'unknown-point') return [];
    const unknown = unknownClaims(entry, groups);
    return [...mend, ...drop, ...(unknown.length > 1 ? changing(dropUnknownTitle(unknown.length), entry, dropClaimsEdit(document, (point) => unknown.includes(point))) : [])];
  }
  const point = coverage.points.find((each) => each.point.point.id === claim.point && each.found !== 'found');
  const add = point ? changing(addSectionTitle(claim.point), entry, sectionEdit(document, { title: point.point.point.title, missing: point.missing })) : [];
  return [...add, ...drop];
}

/** A claim that is not read is offered to be written as it was meant. */
function mendActions(told: Diagnostic, entry: Entry, groups: Groups): vscode.CodeAction[] {
  const edit = mendClaimEdit(told);
  if (!edit) return [];
  const all = mendClaimsEdits(groups.diagnosticsOf(entry));
  return [...changing(mendClaimTitle(edit.newText), entry, edit).map(preferred), ...(all.length > 1 ? changing(mendClaimsTitle(all.length), entry, ...all) : [])];
}

function changing(title: string, entry: Entry, ...given: readonly (TextEdit | undefined)[]): vscode.CodeAction[] {
  const edits = given.filter((edit) => edit !== undefined);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit([{ entry, edits }]);
  return [action];
}

function running(title: string, command: string, argument?: unknown): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [argument] };
  return action;
}

function preferred(action: vscode.CodeAction): vscode.CodeAction {
  action.isPreferred = true;
  return action;
}
