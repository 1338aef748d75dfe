import * as vscode from 'vscode';
import { foundWords } from '../../core/words/messages.js';
import { previewMark, sectionLens } from '../../core/words/writing.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Portfolios } from '../evidence/portfolios.js';
import { openDocument } from '../evidence/readText.js';
import type { Releasable } from '../releasable.js';
import type { MarkdownIt, Token } from './markdownIt.js';
import { tokenAtLine } from './passageTokens.js';

/** What VS Code's own Markdown preview is extended by. */
export interface PreviewMarks extends Releasable {
  readonly extend: (markdownIt: MarkdownIt) => MarkdownIt;
}

/**
 * In the built-in preview, marks beside the passages that earn a point, with the reason on hover. VS Code keeps the
 * tokens of a text and only here says whose they are, so that marks are put on them for one rendering and taken off.
 * Of other Markdown only the head is looked at.
 */
export function createPreviewMarks(store: EvidenceStore, portfolios: Portfolios, boundary: Boundary): PreviewMarks {
  let waiting = false;
  const entryOf = (env: unknown): Entry | undefined => {
    const uri = typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
    if (!(uri instanceof vscode.Uri)) return undefined;
    if (!portfolios.loaded) waiting = true;
    const document = openDocument(uri);
    return document ? store.upToDate(document) : store.entryOf(uri);
  };
  const following = boundary.on(portfolios.onDidChange, async () => {
    if (!waiting || !portfolios.loaded) return;
    waiting = false;
    await vscode.commands.executeCommand('markdown.preview.refresh');
  });
  return {
    extend(markdownIt) {
      const { renderer } = markdownIt;
      const render = renderer.render.bind(renderer);
      renderer.render = (tokens, options, env) => {
        const entry = boundary.provide(() => entryOf(env));
        if (!entry) return render(tokens, options, env);
        const marks = boundary.provide(() => marksOf(entry, tokens)) ?? new Map<Token, Mark>();
        const before = [...marks.keys()].map((token) => [token, token.attrs && [...token.attrs]] as const);
        marks.forEach(put);
        const html = render(tokens, options, env);
        for (const [token, attrs] of before) token.attrs = attrs;
        return html;
      };
      return markdownIt;
    },
    dispose() {
      following.dispose();
    },
  };
}

/** What is said beside a part of the text. */
interface Mark {
  readonly points: Set<PointCoverage>;
  readonly reasons: Set<string>;
}

function marksOf({ checked: { document, coverage } }: Entry, tokens: readonly Token[]): ReadonlyMap<Token, Mark> {
  const marks = new Map<Token, Mark>();
  for (const coverageOfPoint of coverage.points) {
    const { point, found, evidence } = coverageOfPoint;
    for (const { range, reason } of evidence) {
      const token = tokenAtLine(tokens, document.lines.positionAt(range.start).line);
      if (!token) continue;
      const mark = marks.get(token) ?? { points: new Set(), reasons: new Set() };
      marks.set(token, mark);
      mark.points.add(coverageOfPoint);
      mark.reasons.add(previewMark(point.point.id, foundWords[found], reason));
    }
  }
  return marks;
}

function put({ points, reasons }: Mark, token: Token): void {
  token.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
  token.attrJoin('class', 'portfolio-evidence');
  token.attrSet('data-portfolio-evidence', sectionLens([...points]));
  token.attrSet('title', [...reasons].join('\n'));
}
