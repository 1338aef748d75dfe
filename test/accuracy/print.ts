import type { TextRange } from '../../src/core/text/range.js';
import { countAnswers, figuresOf, type Answer, type Figures } from '../train/figures.js';
import { foundWords } from '../../src/core/words/messages.js';
import type { PassageAnswer, PointAnswer } from './answers.js';

const heading = 'precision  recall     F1  agreement  kappa';

/** A table of figures by point, and over all. */
export function pointTable(answers: readonly PointAnswer[]): string {
  const points = [...new Set(answers.map(({ point }) => point))].sort();
  const core = answers.filter(({ point }) => /^C[CT]\./.test(point));
  return [
    `point        met   ${heading}`,
    ...points.map((point) => figureRow(point, answers.filter((each) => each.point === point))),
    figureRow('CC and CT', core),
    figureRow('all', answers),
  ].join('\n');
}

/** What is shown of points that the markers called met, partly met and not met: how many of each, by point. */
export function partlyTable(answers: readonly PointAnswer[]): string {
  const points = [...new Set(answers.map(({ point }) => point))].sort();
  const columns = (['met', 'partly', 'not'] as const).flatMap((label) => (['found', 'partly', 'none'] as const).map((shown) => ({ label, shown })));
  const row = (name: string, own: readonly PointAnswer[]): string =>
    `${name.padEnd(11)} ${columns.map(({ label, shown }) => String(own.filter((each) => each.label === label && each.shown === shown).length).padStart(12)).join('')}`;
  return [
    `${'marked'.padEnd(11)} ${columns.map(({ label }) => label.padStart(12)).join('')}`,
    `${'shown'.padEnd(11)} ${columns.map(({ shown }) => shortest(foundWords[shown]).padStart(12)).join('')}`,
    ...points.map((point) => row(point, answers.filter((each) => each.point === point))),
    row('all', answers),
  ].join('\n');
}

function shortest(words: string): string {
  return words.replace(/ (?:found|yet)$/, '');
}

/** A table of figures by file, over all points. */
export function fileTable(answers: readonly PointAnswer[]): string {
  const files = [...new Set(answers.map(({ passage }) => passage.file))];
  return [`file left out met  ${heading}`, ...files.map((file) => figureRow(file, answers.filter(({ passage }) => passage.file === file)))].join('\n');
}

/** One line of figures. */
export function figureRow(name: string, answers: readonly Answer[]): string {
  const met = answers.filter((each) => each.met).length;
  return `${name.padEnd(11)} ${String(met).padStart(4)}   ${figures(figuresOf(countAnswers(answers)))}`;
}

/** The figures of one line, without its name. */
export function figures({ precision, recall, f1, agreement, kappa }: Figures): string {
  const two = (number: number, width: number): string => number.toFixed(3).padStart(width);
  return `${two(precision, 9)} ${two(recall, 7)} ${two(f1, 6)} ${two(agreement, 10)} ${two(kappa, 6)}`;
}

/** Misconceptions: held and flagged, flagged but not held, held but not flagged. */
export function misconceptionTable(answers: readonly PassageAnswer[]): string {
  const ids = Array.from({ length: 8 }, (_, index) => `MC.${index + 1}`);
  const rows = ids.map((id) => {
    const sure = answers.filter(({ passage }) => !passage.unsure.has(id));
    const count = (held: boolean, flagged: boolean): string =>
      String(sure.filter(({ passage, misconceptions }) => passage.misconceptions.has(id) === held && misconceptions.has(id) === flagged).length);
    return `${id}  ${count(true, true).padStart(17)} ${count(false, true).padStart(20)} ${count(true, false).padStart(20)}`;
  });
  return ['      held and flagged  flagged, not held  held, not flagged', ...rows].join('\n');
}

/** How many passages that try a trick are awarded a point that they do not earn. */
export function adversarialLine(answers: readonly PointAnswer[]): string {
  const tricks = answers.filter(({ passage }) => passage.adversarial !== null);
  const passages = new Set(tricks.map(({ passage }) => passage));
  const awarded = tricks.filter(({ found, label }) => found && label === 'not');
  const half = tricks.filter(({ found, label }) => found && label === 'partly');
  return `${passages.size} adversarial passages: ${awarded.length} points found in ${new Set(awarded.map(({ passage }) => passage)).size} of them that they do not earn at all, ${half.length} more that they earn in part`;
}

/**
 * How far what is marked for rightly found points is what the markers quoted as earning them: the mean share of the marked
 * text that they quoted, and of what they quoted that is marked. Left out where they quoted nothing, or nearly all.
 */
export function markedLine(answers: readonly PointAnswer[]): string {
  const shares = answers.flatMap(({ passage: { text, why }, point, found, met, marked }) => {
    const quoted = rangesOf(text, why.get(point) ?? []);
    const inQuotes = lettersIn(quoted);
    if (!found || !met || marked.length === 0 || inQuotes.size === 0 || inQuotes.size > 0.9 * text.length) return [];
    const inMarks = lettersIn(marked);
    const both = [...inMarks].filter((at) => inQuotes.has(at)).length;
    return [{ ofMarked: both / inMarks.size, ofQuoted: both / inQuotes.size }];
  });
  const mean = (pick: (share: { ofMarked: number; ofQuoted: number }) => number): string => (shares.reduce((sum, share) => sum + pick(share), 0) / Math.max(1, shares.length)).toFixed(2);
  return `${shares.length} points found with their words: ${mean(({ ofMarked }) => ofMarked)} of what is marked was quoted by the markers, ${mean(({ ofQuoted }) => ofQuoted)} of what they quoted is marked`;
}

function rangesOf(text: string, pieces: readonly string[]): TextRange[] {
  return pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })).filter(({ start }) => start >= 0);
}

function lettersIn(ranges: readonly TextRange[]): ReadonlySet<number> {
  return new Set(ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
}

/** Every miss with its words: what was marked, or what the markers quoted. */
export function missLines(answers: readonly PointAnswer[]): string {
  return answers
    .filter(({ found, met }) => found !== met)
    .map(({ passage, point, found, label, marked }) => {
      const quoted = (found ? marked.map(({ start, end }) => passage.text.slice(start, end)) : (passage.why.get(point) ?? [])).map((each) => `"${each.replace(/\s+/g, ' ').slice(0, 90)}"`).slice(0, 3).join(' ');
      return `${passage.id} ${point} ${found ? `found, marked ${label}` : 'not found, marked met'}: ${quoted}`;
    })
    .join('\n');
}
