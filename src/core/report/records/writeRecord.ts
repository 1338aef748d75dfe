import { reportMadeMessage } from '../../words/portfolio.js';
import { recordLabels as labels } from '../../words/records.js';
import { cellOf } from '../csv.js';
import { escapeHtml as html } from '../escapeHtml.js';
import { htmlPage, htmlTable } from '../htmlPage.js';
import { escape as markdown } from '../markdown.js';
import type { RecordSection, RecordSheet } from './types.js';

const lineToWriteOn = '______________________________';

/** A record in Markdown. @param today YYYY-MM-DD */
export function recordMarkdown({ title, facts, sections }: RecordSheet, today: string): string {
  const parts = sections.flatMap(({ title: head, words, columns, rows, signatures }) => [
    `## ${markdown(head)}`,
    ...words.map(markdown),
    ...(rows.length > 0 ? [[columns, columns.map(() => '---'), ...rows.map((row) => row.map(markdown))].map((cells) => `| ${cells.join(' | ')} |`).join('\n')] : []),
    ...(signatures.length > 0 ? [signatures.map(([label, value]) => `- ${markdown(label)}: ${value === '' ? markdown(lineToWriteOn) : markdown(value)}`).join('\n')] : []),
  ]);
  return `${[`# ${markdown(title)}`, ...(facts.length > 0 ? [facts.map(([label, value]) => `- **${markdown(label)}:** ${markdown(value)}`).join('\n')] : []), ...parts, markdown(reportMadeMessage(today))].join('\n\n')}\n`;
}

/** A record as one HTML page, to be printed. @param today YYYY-MM-DD */
export function recordHtml({ title, facts, sections }: RecordSheet, today: string): string {
  const part = ({ title: head, words, columns, rows, signatures }: RecordSection, index: number): string => `<section>
<h2>${html(head)}</h2>
${words.map((line) => `<p>${html(line)}</p>`).join('\n')}
${rows.length > 0 ? htmlTable(head, columns, rows.map((row) => row.map(html)), `table-${index + 1}`) : ''}
${signatures.map(([label, value]) => `<p>${html(label)}: ${value === '' ? `<span aria-hidden="true">${lineToWriteOn}</span>` : html(value)}</p>`).join('\n')}
</section>`;
  return htmlPage(title, today, [`<dl>${facts.map(([label, value]) => `<dt><strong>${html(label)}</strong></dt><dd>${html(value)}</dd>`).join('')}</dl>`, ...sections.map(part)].join('\n'));
}

/** The rows of a record as csv: the tables one after the other, each row with the title of its part. */
export function recordCsv(sheet: RecordSheet): string {
  return `\uFEFF${recordRows(sheet).map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A record as rows of cells, for a spreadsheet. */
export function recordRows({ title, facts, sections }: RecordSheet): string[][] {
  return [
    [title],
    ...facts.map(([label, value]) => [label, value]),
    ...sections.flatMap(({ title: head, words, columns, rows, signatures }) => [
      [],
      [head],
      ...words.map((line) => [line]),
      ...(rows.length > 0 ? [[...columns], ...rows.map((row) => [...row])] : []),
      ...signatures.map(([label, value]) => [label, value, labels.signed]),
    ]),
  ];
}
