import { withoutMark } from '../text/byteOrderMark.js';
import { farthestLine } from './misplacedFields.js';
import { parseDocument } from './parseDocument.js';
import { evidenceKinds } from './types.js';

const typeLine = new RegExp(`^type:[ \\t]*["']?(?:${evidenceKinds.join('|')})["']?[ \\t]*(?:#.*)?\\r?$`, 'm');
const farthest = 20_000;

/**
 * Whether a Markdown file is evidence: its portfolio says so, or its front matter has a `type` that is a kind of
 * evidence; also when the front matter is broken, or stands where it is not read. Looks at the start of the text only,
 * and parses it only where fields seem to be misplaced.
 * @param inPortfolio whether the file matches the evidence patterns of the portfolio that it lies in
 */
export function isEvidence(text: string, inPortfolio: boolean): boolean {
  if (inPortfolio) return true;
  const head = withoutMark(text.slice(0, farthest));
  return hasTypeAtTop(head) || hasMisplacedType(head);
}

function hasTypeAtTop(head: string): boolean {
  if (!/^---[ \t]*\r?\n/.test(head.slice(0, 64))) return false;
  const body = head.slice(3);
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(body);
  return typeLine.test(close ? body.slice(0, close.index + 1) : body);
}

function hasMisplacedType(head: string): boolean {
  return typeLine.test(head.split('\n', farthestLine).join('\n')) && parseDocument(head).problems.some(({ code }) => code === 'frontMatter.misplaced');
}
