import { inTheWayLabel, nothingInTheWayMessage, reportLabels as labels, reportMadeMessage } from '../words/portfolio.js';
import { style, styleHash } from './htmlStyle.js';
import type { ReportedGroup } from './types.js';
import { viewOf, type EntryView, type FindingView, type GroupView, type PointView } from './view.js';

/**
 * A report for people as one HTML file that needs nothing else: no scripts, no other files, and a policy that allows
 * neither. It prints, reads in dark and light, and names every table, column and row for a screen reader.
 * @param today YYYY-MM-DD
 */
export function reportHtml(groups: readonly ReportedGroup[], today: string): string {
  const views = groups.map(viewOf);
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  const one = views.length === 1 ? views[0] : undefined;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(one ? `${labels.title}: ${one.title}` : labels.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${labels.title}</h1>
<p class="soft">${escape(reportMadeMessage(today))}</p>
</header>
<main>
${views.length === 0 ? `<p>${escape(labels.noEvidence)}</p>` : views.map(groupSection).join('\n')}
</main>
</body>
</html>
`;
}

function groupSection({ title, summary, inTheWay, units, entries }: GroupView, index: number): string {
  const id = `portfolio-${index + 1}`;
  const obstacles = (inTheWay ?? []).map(({ message, where }) => `<li>${escape(message)}${where === undefined ? '' : ` <span class="code">${escape(where)}</span>`}</li>`);
  return `<section class="portfolio" aria-labelledby="${id}">
<h2 id="${id}">${escape(title)}</h2>
${summary.map((line) => `<p>${escape(line)}</p>`).join('\n')}
${inTheWay ? `<h3>${inTheWayLabel}</h3>` : ''}
${inTheWay?.length === 0 ? `<p>${escape(nothingInTheWayMessage)}</p>` : ''}
${obstacles.length > 0 ? `<ol>\n${obstacles.join('\n')}\n</ol>` : ''}
${units.length > 0 ? `<h3>${labels.points}</h3>` : ''}
${units.map((unit, at) => table(unit.title, unit.points, `${id}-unit-${at + 1}`)).join('\n')}
${entries.length > 0 ? `<h3>${labels.entries}</h3>` : ''}
${entries.map((entry) => entryPart(entry)).join('\n')}
</section>`;
}

function table(title: string, points: readonly PointView[], id: string): string {
  const head = [labels.point, labels.status, labels.claimedIn, labels.evidence, labels.stillToShow];
  return `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escape(title)}</caption>
<thead><tr>${head.map((label) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>
${points.map(row).join('\n')}
</tbody>
</table>
</div>`;
}

function row({ name, statement, shape, status, claimedIn, evidence, stillToShow }: PointView): string {
  const words = evidence.map(({ words: said, where }) => `<q>${escape(said)}</q> <span class="code">${escape(where)}</span>`);
  const cells = [`<span class="status"><span aria-hidden="true">${shape}</span> ${status}</span>`, claimedIn.map(escape).join(', '), list(words), list(stillToShow.map(escape))];
  return `<tr><th scope="row"><strong>${escape(name)}</strong><br><span class="soft">${escape(statement)}</span></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function entryPart({ name, path, about, findings, silenced }: EntryView): string {
  const aside = silenced.map((each) => `${findingLine(each)} <strong>${labels.leftAside}:</strong> ${escape(each.reason)}`);
  const lines = [...findings.map(findingLine), ...aside];
  return `<article>
<h4>${escape(name)}</h4>
<p class="soft">${[...about, path].map(escape).join(' · ')}</p>
${lines.length > 0 ? list(lines) : `<p>${labels.nothingTold}</p>`}
</article>`;
}

function findingLine({ severity, line, message, code }: FindingView): string {
  return `<strong>${severity}, ${labels.line} ${line}:</strong> ${escape(message)} <span class="code">${escape(code)}</span>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
