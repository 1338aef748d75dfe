import type * as vscode from 'vscode';
import frontMatterSchema from '../../../schemas/front-matter.schema.json' with { type: 'json' };
import portfolioSchema from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import { frontMatterSpan } from '../../core/completion/frontMatterSpan.js';
import type { Schema } from '../../core/completion/schemaAt.js';
import type { LineIndex } from '../../core/text/lineIndex.js';
import { createLineIndex } from '../../core/text/lineIndex.js';
import type { TextRange } from '../../core/text/range.js';
import { dataFileKind } from '../evidence/dataFiles.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';

/** YAML at a place of a document, with the schema that it follows. */
export interface SchemaText {
  readonly schema: Schema;
  /** The YAML alone. */
  readonly text: string;
  /** The place as an offset in it. */
  readonly offset: number;
  /** A range in it as one of the document. */
  readonly inDocument: (range: TextRange) => TextRange;
  readonly lines: LineIndex;
}

/** The front matter of an entry, or portfolio.yaml; undefined elsewhere. */
export function schemaTextAt(document: vscode.TextDocument, position: vscode.Position, store: EvidenceStore): SchemaText | undefined {
  const text = document.getText();
  const lines = createLineIndex(text);
  const offset = lines.offsetAt(position);
  if (dataFileKind(document.uri) === 'portfolio') return { schema: portfolioSchema, text, offset, lines, inDocument: (range) => range };
  const span = frontMatterSpan(text);
  if (!span || offset < span.start || offset > span.end || !store.upToDate(document)) return undefined;
  const inDocument = ({ start, end }: TextRange): TextRange => ({ start: start + span.start, end: end + span.start });
  return { schema: frontMatterSchema, text: text.slice(span.start, span.end), offset: offset - span.start, lines, inDocument };
}
