import type { EvidenceKind } from '../document/types.js';

/** What an entry in a portfolio is called already. */
export interface TakenName {
  readonly id: string | undefined;
  readonly fileName: string;
}

/** The next free id of a kind: `E04`, for witness statements `W02`. Numbers that were used are not used again. */
export function nextId(kind: EvidenceKind, taken: readonly TakenName[]): string {
  const letter = kind === 'witness-statement' ? 'W' : 'E';
  const numbered = new RegExp(`^${letter}(\\d{1,4})(?!\\d)`, 'i');
  const numbers = taken.flatMap(({ id, fileName }) => [id ?? '', fileName]).map((name) => Number(numbered.exec(name)?.[1] ?? 0));
  return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

const longestSlug = 48;

/** The name of a new entry's file: its id and the words of its title, `E04-a-late-order.md`. */
export function fileNameOf(id: string, title: string): string {
  const plain = title.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((slug, word) => (slug !== '' && slug.length + word.length >= longestSlug ? slug : `${slug}-${word}`.slice(0, longestSlug)), '');
  return `${id}${words}.md`;
}
