import type { EvidenceDocument } from '../../document/types.js';
import type { Findings } from '../../findings/types.js';
import { isRead } from '../../learning/likenessScorer.js';
import { nearestName } from '../../text/nearestName.js';
import type { TextRange } from '../../text/range.js';
import { noFieldsMessage, noKindMessage } from '../../words/messages.js';
import type { EntryRule } from '../types.js';

/** An entry of fewer words, headings, prompts and copied text left out, has only been begun. */
const fewestWords = 20;

/**
 * An entry of a portfolio that does not say what kind of evidence it is: it has no fields at its top at all, or none that
 * is `type`. The points that stand for one kind only are not looked for in it, and it counts for no kind that the policy
 * asks for. Told once, at the top.
 *
 *     I opened the shop at eight. …       No fields stand at the top, so …
 *
 * Quiet of an entry that has only been begun, and where something is told of the fields already: that they are broken,
 * stand elsewhere, or that "typ" is not read. A README beside the evidence is none.
 */
export const noKind: EntryRule = {
  codes: ['frontMatter.no-kind'],
  check({ key, checked: { document, findings } }, { manifest }) {
    const { frontMatter, problems } = document;
    if (!manifest || findings.kind !== null || /(?:^|\/)readme\.(?:md|markdown)$/i.test(key) || wordsOf(findings) < fewestWords || problems.some(({ code }) => code.startsWith('frontMatter.'))) return [];
    if (Object.keys(frontMatter?.data ?? {}).some((name) => nearestName(name, ['type']) !== undefined)) return [];
    return [{ code: 'frontMatter.no-kind', severity: 'information', message: frontMatter ? noKindMessage : noFieldsMessage, range: topOf(document), data: { kind: 'field', field: 'type' } }];
  },
};

function wordsOf({ sentences }: Findings): number {
  return sentences.reduce((sum, sentence) => sum + (sentence.kind !== 'heading' && isRead(sentence) ? sentence.words : 0), 0);
}

/** The line that opens the fields; without any, the first line of the text. */
function topOf({ text, frontMatter, blocks }: EvidenceDocument): TextRange {
  const first = blocks.flatMap(({ start, block }) => block.passages.map(({ range }) => start + range.start))[0] ?? 0;
  const start = frontMatter?.range.start ?? first;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return { start, end: start + line.length };
}
