import { foundShapes, foundWords } from '../core/words/messages.js';
import type { CheckedFile, Report } from '../core/report/json.js';
import type { Severity } from '../core/diagnostics/types.js';

const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'note', information: 'to do', hint: 'hint' };

/** One entry for people: what was found with its words, what is still to show among the claims, and what to look at. */
export function prettyDocument({ path, entry: { document, coverage, diagnostics } }: CheckedFile, colours: boolean): string {
  const bold = (text: string): string => (colours ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (colours ? `\u001b[2m${text}\u001b[22m` : text);
  const { text, lines, frontMatter } = document;
  const shown = coverage.points.filter(({ found, claimed }) => found !== 'none' || claimed);
  const rows = shown.flatMap(({ point: { point }, found, claimed, evidence, missing }) => [
    `  ${foundShapes[found]} ${point.id.padEnd(5)} ${point.title} · ${foundWords[found]}${claimed ? ', claimed' : ''}`,
    ...evidence.slice(0, 3).map(({ range }) => dim(`      ${lines.positionAt(range.start).line + 1}: "${shorten(text.slice(range.start, range.end))}"`)),
    ...(missing.length > 0 ? [`      Still to show: ${missing.join('; ')}.`] : []),
  ]);
  const notes = diagnostics
    .filter(({ code }) => !code.startsWith('claim.') || code === 'claim.unknown-point')
    .map(({ code, severity, message, range }) => `  ${severityWords[severity]}, line ${lines.positionAt(range.start).line + 1}: ${message} ${dim(`(${code})`)}`);
  const advice = coverage.advice.map((line) => `  advice: ${line.text}`);
  const body = [...rows, ...notes, ...advice];
  const title = frontMatter?.title === undefined ? '' : ` ${frontMatter.title}`;
  return `${[`${bold(path)}${title}`, ...(body.length > 0 ? body : ['  Nothing found yet.'])].join('\n')}\n\n`;
}

/** The last lines: how many points of the portfolio are found. */
export function prettyTotals({ documents, portfolio: { totals, markingPoints } }: Report): string {
  if (documents.length === 0) return 'No evidence here: no Markdown file has a known type in its front matter.\n';
  const open = markingPoints.filter(({ found }) => found !== 'found').map(({ id, found }) => (found === 'partly' ? `${id} (partly)` : id));
  const entries = `${documents.length} ${documents.length === 1 ? 'entry' : 'entries'}`;
  return `${entries}: ${totals.found} of ${totals.points} points found.${open.length > 0 ? ` Still open: ${open.join(', ')}.` : ''}\n`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
