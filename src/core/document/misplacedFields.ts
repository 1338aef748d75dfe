import frontMatterSchema from '../../../schemas/front-matter.schema.json' with { type: 'json' };
import type { TextRange } from '../text/range.js';
import type { DocumentProblem, PlacedBlock } from './types.js';

/** Only so many lines from the start of a text are looked at for fields. */
export const farthestLine = 15;
const fieldLine = new RegExp(`^(${Object.keys(frontMatterSchema.properties).join('|')})[ \\t]*:`);
/** The other names stand in letters and forms too: lines without one of these are text. */
const tellingFields: ReadonlySet<string> = new Set(['type', 'claims']);
const closingLine = /^---[ \t]*$/m;
/** What is written, or made of it by a word processor, in place of three hyphens. */
const dashes = /^[-\u2013\u2014]+$/;

const notFirstMessage = 'These fields are not read: their first line of three hyphens (---) has to be the first line of the file.';
const notFencedMessage = 'These fields are not read: they have to stand at the top of the file, between two lines of three hyphens (---).';

interface Line {
  /** Without the space at its end. */
  readonly text: string;
  readonly start: number;
  readonly field: string | undefined;
}

/**
 * Fields that nobody reads, as they do not begin on the first line or have no lines of three hyphens around them:
 * two neighbouring lines or more with the names of fields, `type` or `claims` among them, in small letters at the
 * lines' start, outside code, quotes and comments.
 * @param text a text that has no front matter
 * @param blocks what `readBlocks` made of it
 */
export function misplacedFields(text: string, blocks: readonly PlacedBlock[]): readonly DocumentProblem[] {
  const lines = firstLines(text);
  const fields = lines.map((_, at) => runAt(lines, at)).find((run) => areFields(run, blocks));
  const top = fields?.[0];
  if (!top) return [];
  const above = lines.findLast((line) => line.start < top.start && line.text !== '');
  const opening = above && dashes.test(above.text) ? above : undefined;
  const notFirst = opening && opening.start > 0 && opening.text === '---' && closingLine.test(text.slice(top.start));
  return [{ code: 'frontMatter.misplaced', message: notFirst ? notFirstMessage : notFencedMessage, range: rangeOf(opening ?? top), severity: 'error' }];
}

function firstLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n', farthestLine).map((whole) => {
    const line = { text: whole.trimEnd(), start, field: fieldLine.exec(whole)?.[1] };
    start += whole.length + 1;
    return line;
  });
}

/** The neighbouring lines with fields, from a line on. */
function runAt(lines: readonly Line[], at: number): readonly Line[] {
  const end = lines.findIndex(({ field }, index) => index >= at && field === undefined);
  return lines.slice(at, end < 0 ? undefined : end);
}

function areFields(run: readonly Line[], blocks: readonly PlacedBlock[]): boolean {
  return run.length > 1 && run.some(({ field = '' }) => tellingFields.has(field)) && run.every(({ start, field = '' }) => isProse(field, start, blocks));
}

/** Whether a word at an offset is the entry's own text: no code, no quote, no comment. */
function isProse(word: string, at: number, blocks: readonly PlacedBlock[]): boolean {
  return blocks.some(({ start, block }) =>
    block.passages.some(({ quoted, range, prose }) => !quoted && start + range.start <= at && at < start + range.end && prose.startsWith(word, at - start - range.start)),
  );
}

function rangeOf({ start, text }: Line): TextRange {
  return { start, end: start + text.length };
}
