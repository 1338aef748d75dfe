import type { Passage } from './types.js';

/** A marking point's id in square or round brackets, or several parted by commas: `[CT.1]`, `(CC.3, CC.5)`. */
export const inlineClaimMark = /[[(]((?:[A-Za-z][A-Za-z0-9-]{0,15}(?:\.\d{1,3})+)(?:[ \t]*[,;&][ \t]*[A-Za-z][A-Za-z0-9-]{0,15}(?:\.\d{1,3})+)*)[\])]/g;

/** Brackets at the end of a passage that hold ids, or what looks like ids. */
export interface Tag {
  /** The brackets with what stands in them, as the passage's prose has it. */
  readonly written: string;
  /** Where the first bracket stands in the passage's prose. */
  readonly start: number;
  /** What stands in them, one by one: ids as written, and after the first also bare numbers (`4` of `[CC.3, 4]`). */
  readonly ids: readonly string[];
  /** Whether it is read as a claim. */
  readonly isClaim: boolean;
}

const brackets = /[[(]([^[\]()]{2,})[\])]/g;
/** In UTF-16 units: what is no claim and is longer is no list of ids either. */
const longestIds = 300;
const parting = /[,;&/+]|\band\b|\s(?=\s*[A-Za-z])/;
/** Letters, then numbers of at most three figures, or letters that look like figures after a full stop. */
const idLike = /^(?=.*(?:\d|[.,:]\s*[lIiOo|]+$))[A-Za-z](?:[.-]?[A-Za-z\d]){0,15}(?:[\s.,:_-]{0,3}[\dlIiOo|]{1,3}){0,4}$/;

/** A word that is not in capitals, then a number: `Room 5`, `table 4`. */
const wordAndNumber = /^(?![A-Z]+\s)[A-Za-z]{3,}\s+\d/;

/** Whether only signs follow that end a passage, so that brackets before them claim for it. */
export function endsPassage(rest: string): boolean {
  return /^[\s.!?)]*$/.test(rest);
}

/** The tags at the end of a passage, in order. Headings and quoted text bear none. */
export function tagsAtEnd({ prose, quoted, kind }: Passage): readonly Tag[] {
  if (quoted || kind === 'heading') return [];
  const tags: Tag[] = [];
  let end = prose.length;
  for (const mark of [...prose.matchAll(brackets)].reverse()) {
    const [written, inner = ''] = mark;
    const ids = idsIn(inner);
    const isClaim = written.replace(inlineClaimMark, '') === '';
    if (!endsPassage(prose.slice(mark.index + written.length, end)) || !(isClaim || looksLikeIds(ids))) break;
    tags.unshift({ written, start: mark.index, ids, isClaim });
    end = mark.index;
  }
  return tags;
}

/** What stands in brackets, parted where that gives things like ids: `CC,3` is one. */
function idsIn(inner: string): readonly string[] {
  if (inner.length > longestIds) return [];
  const [whole, ...parts] = [inner, ...inner.split(parting)].map((part) => part.trim().replace(/[.,:\s]+$/, ''));
  const ids = parts.filter((part) => part !== '');
  return looksLikeIds(ids) ? ids : [whole ?? ''];
}

function looksLikeIds(parts: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part, at) => (idLike.test(part) && !wordAndNumber.test(part)) || (at > 0 && /^\d{1,3}$/.test(part)));
}
