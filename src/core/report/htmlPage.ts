import { reportMadeMessage } from '../words/portfolio.js';
import { escapeHtml } from './escapeHtml.js';
import { style, styleHash } from './htmlStyle.js';

/**
 * One HTML page that needs nothing else, to be printed or read: no scripts, no other files, and a policy that allows neither.
 * @param today YYYY-MM-DD
 * @param body HTML
 */
export function htmlPage(title: string, today: string, body: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">${escapeHtml(reportMadeMessage(today))}</p>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A table whose first column names its rows. @param rows cells as HTML @param id a name that no other part of the page has */
export function htmlTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[], id: string): string {
  const line = ([first, ...cells]: readonly string[]): string => `<tr><th scope="row">${first ?? ''}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table>
</div>`;
}
