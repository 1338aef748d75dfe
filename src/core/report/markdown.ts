import { inTheWayLabel, nothingInTheWayMessage, reportLabels as labels, reportMadeMessage } from '../words/portfolio.js';
import { steeringSigns } from './escapeHtml.js';
import type { ReportedGroup } from './types.js';
import { viewOf, type EntryView, type FindingView, type PassageView, type GroupView, type PointView } from './view.js';

/** A report for people in Markdown: totals, points, what stands in the way, entries with their findings. @param today YYYY-MM-DD */
export function reportMarkdown(groups: readonly ReportedGroup[], today: string): string {
  const views = groups.map(viewOf);
  return `${[`# ${labels.title}`, reportMadeMessage(today), ...(views.length === 0 ? [labels.noEvidence] : views.flatMap(groupLines))].join('\n\n')}\n`;
}

function groupLines({ title, summary, inTheWay, units, entries }: GroupView): string[] {
  const obstacles = (inTheWay ?? []).map(({ message, where }) => `- ${escape(message)}${where === undefined ? '' : ` (${escape(where)})`}`);
  return [
    `## ${escape(title)}`,
    summary.map(escape).join(' '),
    ...(inTheWay ? [`### ${inTheWayLabel}`, obstacles.length > 0 ? obstacles.join('\n') : nothingInTheWayMessage] : []),
    ...units.flatMap((unit) => [`### ${escape(unit.title)}`, table(unit.points)]),
    ...(entries.length > 0 ? [`### ${labels.entries}`, ...entries.flatMap(entryLines)] : []),
  ];
}

function table(points: readonly PointView[]): string {
  const head = [labels.point, labels.status, labels.claimedIn, labels.evidence, labels.stillToShow];
  const rows = points.map(({ name, shape, status, claimedIn, evidence, stillToShow }) => [
    escape(name),
    `${shape} ${status}`,
    claimedIn.map(escape).join(', '),
    evidence.map(passageCell).join('<br>'),
    stillToShow.map(escape).join('; '),
  ]);
  return tableOf([head, ...rows]);
}

/** A table, its head first. */
function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function entryLines({ name, path, about, findings, silenced }: EntryView): string[] {
  const aside = silenced.map((each) => findingLine(each, ` ${labels.leftAside}: ${escape(each.reason)}`));
  const lines = [...findings.map((each) => findingLine(each)), ...aside];
  return [`#### ${escape(name)}`, [...about.map(escape), escape(path)].join(' · '), lines.length > 0 ? lines.join('\n') : labels.nothingTold];
}

/** @param more what follows the finding on its line */
function findingLine({ severity, line, message, code, shared }: FindingView, more = ''): string {
  const told = `- ${severity}, ${labels.line} ${line}: ${escape(message)} (${escape(code)})${more}`;
  if (!shared) return told;
  const rows = shared.pairs.map(({ here, there }) => [passageCell(here), passageCell(there)]);
  return `${told}\n\n${tableOf([[escape(shared.here), escape(shared.there)], ...rows]).replace(/^/gm, '  ')}\n`;
}

function passageCell({ words, where }: PassageView): string {
  return `"${escape(words)}" (${escape(where)})`;
}

/** Text that Markdown shows as it stands: no emphasis, links, HTML, tables, lists or signs that steer, also where bare addresses become links. */
export function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(steeringSigns, '\uFFFD')
    .replace(/[\\`*_{}[\]<>#|~&!$^=@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
