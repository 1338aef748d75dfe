import { findNames, type NameMention } from './names.js';

const markdownFile = /([^\s"“”()[\]<>|]+)\.(?:md|markdown)(?![\p{L}\p{N}])/giu;

/**
 * The names of people in the names of Markdown files, which are written small and with signs between their words:
 * "mr-john-lomax.md". Offsets are those of the text.
 */
export function namesInFileNames(text: string): NameMention[] {
  return [...text.matchAll(markdownFile)].flatMap(({ 1: path = '', index }) =>
    findNames(asProse(path)).map((mention) => ({ ...mention, start: mention.start + index, end: mention.end + index })),
  );
}

/** Of the same length. */
function asProse(path: string): string {
  return path.replace(/[^\p{L}\p{N}'’]/gu, (sign) => ' '.repeat(sign.length)).replace(/(?<!\p{L})\p{Ll}/gu, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter));
}
