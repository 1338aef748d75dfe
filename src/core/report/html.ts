import { besideCaption, inTheWayLabel, nothingInTheWayMessage, reportLabels as labels } from '../words/portfolio.js';
import { escapeHtml } from './escapeHtml.js';
import { htmlPage } from './htmlPage.js';
import type { ReportedGroup } from './types.js';
import { viewOf, type EntryView, type FindingView, type GroupView, type PassageView, type PointView, type SharedView } from './view.js';

/**
 * A report for people as one HTML file that needs nothing else: no scripts, no other files, and a policy that allows
 * neither. It prints, reads in dark and light, and names every table, column and row for a screen reader.
 * @param today YYYY-MM-DD
 */
export function reportHtml(groups: readonly ReportedGroup[], today: string): string {
  const views = groups.map(viewOf);
  const [one] = views;
  const title = one && views.length === 1 ? `${labels.title}: ${one.title}` : labels.title;
  return htmlPage(title, today, views.length === 0 ? `<p>${escapeHtml(labels.noEvidence)}</p>` : views.map(groupSection).join('\n'));
}

function groupSection({ title, summary, inTheWay, units, entries }: GroupView, index: number): string {
  const id = `portfolio-${index + 1}`;
  const obstacles = (inTheWay ?? []).map(({ message, where }) => `<li>${escapeHtml(message)}${where === undefined ? '' : ` <span class="code">${escapeHtml(where)}</span>`}</li>`);
  return `<section class="portfolio" aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(title)}</h2>
${summary.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${inTheWay ? `<h3>${inTheWayLabel}</h3>` : ''}
${inTheWay?.length === 0 ? `<p>${escapeHtml(nothingInTheWayMessage)}</p>` : ''}
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
<caption id="${id}">${escapeHtml(title)}</caption>
<thead><tr>${head.map((label) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>
${points.map(row).join('\n')}
</tbody>
</table>
</div>`;
}

function row({ name, statement, shape, status, claimedIn, evidence, stillToShow }: PointView): string {
  const words = evidence.map(passage);
  const cells = [`<span class="status"><span aria-hidden="true">${shape}</span> ${status}</span>`, claimedIn.map(escapeHtml).join(', '), list(words), list(stillToShow.map(escapeHtml))];
  return `<tr><th scope="row"><strong>${escapeHtml(name)}</strong><br><span class="soft">${escapeHtml(statement)}</span></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function entryPart({ name, path, about, findings, silenced }: EntryView): string {
  const aside = silenced.map((each) => findingLine(each, ` <strong>${labels.leftAside}:</strong> ${escapeHtml(each.reason)}`));
  const lines = [...findings.map((each) => findingLine(each)), ...aside];
  return `<article>
<h4>${escapeHtml(name)}</h4>
<p class="soft">${[...about, path].map(escapeHtml).join(' · ')}</p>
${lines.length > 0 ? list(lines) : `<p>${labels.nothingTold}</p>`}
</article>`;
}

/** @param more what follows the finding on its line, as HTML */
function findingLine({ severity, line, message, code, shared }: FindingView, more = ''): string {
  return `<strong>${severity}, ${labels.line} ${line}:</strong> ${escapeHtml(message)} <span class="code">${escapeHtml(code)}</span>${more}${shared ? sideBySide(shared) : ''}`;
}

/** Two columns, one for each entry; a row holds two passages that say nearly the same. */
function sideBySide({ here, there, pairs }: SharedView): string {
  const rows = pairs.map((pair) => `<tr><td>${passage(pair.here)}</td><td>${passage(pair.there)}</td></tr>`);
  return `<table class="beside">
<caption>${escapeHtml(besideCaption(here, there))}</caption>
<thead><tr>${[here, there].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function passage({ words, where }: PassageView): string {
  return `<q>${escapeHtml(words)}</q> <span class="code">${escapeHtml(where)}</span>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
