import * as vscode from 'vscode';
import { filterAllLabel, filterPlaceholder, filterStateLabel, filterTitle, filterWordsLabel, filterWordsPrompt } from '../../core/words/view.js';
import { foundShapes } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import { commandIds } from '../ids.js';
import type { Asker } from '../start/asker.js';
import type { Filter, Layout } from './layout.js';

/** The commands that order and filter the coverage view. */
export function registerLayoutCommands(layout: Layout, asker: Asker, boundary: Boundary): vscode.Disposable {
  return vscode.Disposable.from(
    boundary.command(commandIds.groupByUnit, () => layout.group('unit')),
    boundary.command(commandIds.groupByEntry, () => layout.group('entry')),
    boundary.command(commandIds.showToDo, () => layout.group('to-do')),
    boundary.command(commandIds.filterCoverage, () => askForFilter(layout, asker)),
    boundary.command(commandIds.clearFilter, () => layout.filterBy({ words: '' })),
  );
}

/** Asks which points to show: those of one state, or those that hold some words. */
export async function askForFilter(layout: Layout, asker: Asker): Promise<void> {
  const choices: { readonly label: string; readonly value: Filter | 'words' }[] = [
    { label: filterAllLabel, value: { words: '' } },
    ...(['none', 'partly', 'found'] as const).map((found) => ({ label: `${foundShapes[found]} ${filterStateLabel(found)}`, value: { found, words: '' } })),
    { label: filterWordsLabel, value: 'words' },
  ];
  const chosen = await asker.one(choices, { title: filterTitle, placeHolder: filterPlaceholder });
  if (chosen === undefined) return;
  const words = chosen === 'words' ? await asker.text({ title: filterTitle, prompt: filterWordsPrompt, value: layout.filter.words }) : undefined;
  if (chosen !== 'words') await layout.filterBy(chosen);
  else if (words !== undefined) await layout.filterBy({ words });
}
