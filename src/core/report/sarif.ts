import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/types.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { TextRange } from '../text/range.js';
import { codeHelp, codeMeaning } from '../words/codeHelp.js';
import { createExportedText } from './exportedText.js';
import { linesOf } from './linesOf.js';
import type { ReportedGroup } from './types.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

interface Told {
  readonly diagnostic: Diagnostic;
  readonly path: string;
  readonly message: string;
  readonly suppressions: readonly object[];
}

/**
 * The findings of portfolios in the Static Analysis Results Interchange Format (SARIF) 2.1.0, as JSON text.
 * Paths are those of the files, as a finding has to be found; messages hold no private details.
 * Lines and columns count from one, in UTF-16 units; what was silenced stands there as suppressed, with its reason.
 * @param version the program's version
 */
export function reportSarif(groups: readonly ReportedGroup[], version: string): string {
  const linesAt = new Map(groups.flatMap((group) => [...linesOf(group)]));
  const paths = [...linesAt.keys()].sort();
  const told = groups.flatMap(toldOf);
  const codes = [...new Set(told.map(({ diagnostic }) => diagnostic.code))].sort();
  const place = (path: string, range: TextRange): object | undefined => {
    const lines = linesAt.get(path);
    return lines && { artifactLocation: { uri: uriOf(path), index: paths.indexOf(path) }, region: regionOf(lines, range) };
  };
  const related = ({ related = [] }: Diagnostic, words: (text: string) => string): object[] =>
    related.flatMap(({ key, range, message }, id) => {
      const physicalLocation = place(key, range);
      return physicalLocation ? [{ id, physicalLocation, message: { text: words(message) } }] : [];
    });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'portfolio-evidence', fullName: 'Portfolio Evidence', semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        artifacts: paths.map((path) => ({ location: { uri: uriOf(path) }, mimeType: mimeTypeOf(path), encoding: 'UTF-8' })),
        results: told.map(({ diagnostic, path, message, suppressions, words }) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: { text: message },
          locations: [{ physicalLocation: place(path, diagnostic.range) ?? { artifactLocation: { uri: uriOf(path) } } }],
          ...(diagnostic.related && { relatedLocations: related(diagnostic, words) }),
          suppressions,
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toldOf({ manifest, records, portfolio, unread }: ReportedGroup): (Told & { readonly words: (text: string) => string })[] {
  const { words } = createExportedText(portfolio);
  const tell = (diagnostic: Diagnostic, path: string, suppressions: readonly object[]): Told & { readonly words: typeof words } => ({ diagnostic, path, message: words(diagnostic.message), suppressions, words });
  return [
    ...unread.map(({ key, message }) => tell({ code: 'document.unreadable', severity: 'error', message, range: { start: 0, end: 0 } }, key, [])),
    ...(manifest ? portfolio.manifestDiagnostics.map((diagnostic) => tell(diagnostic, manifest.path, [])) : []),
    ...records.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => tell(diagnostic, path, []))),
    ...portfolio.entries.flatMap(({ key, diagnostics, silenced }) => [
      ...diagnostics.map((diagnostic) => tell(diagnostic, key, [])),
      ...silenced.map(({ diagnostic, reason }) => tell(diagnostic, key, [{ kind: manifest?.silencedCodes.includes(diagnostic.code) === true ? 'external' : 'inSource', justification: words(reason) }])),
    ]),
  ];
}

function ruleOf(code: DiagnosticCode): object {
  const meaning = codeMeaning(code);
  return { id: code, shortDescription: { text: meaning }, fullDescription: { text: `${meaning} ${codeHelp(code)}` }, help: { text: codeHelp(code) } };
}

function mimeTypeOf(path: string): string {
  return /\.ya?ml$/.test(path) ? 'application/yaml' : path.endsWith('.json') ? 'application/json' : 'text/markdown';
}

function regionOf(lines: LineIndex, range: TextRange): object {
  const { start, end } = lines.rangeAt(range);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
