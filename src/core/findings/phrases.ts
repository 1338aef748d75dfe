import { phraseClasses, wordClasses } from './wordClasses.js';

/** A phrase of a pack, parsed. */
export type PhrasePart =
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly PhrasePart[])[]; readonly optional: boolean };

/** A phrase that is not written in the notation; the message is for the pack's author. */
export class PhraseError extends Error {}

const longest = 2_000;
const deepest = 6;
const known = new Set([...Object.keys(wordClasses), ...Object.keys(phraseClasses), '<name>', '<£>']);
const expanded = new Map<string, readonly PhrasePart[]>();

/**
 * Parses the notation of phrases: words (matched by stem), `=word` (this form only), `(a|b c)` (one of),
 * `[a|b]` (one or none), `...` (up to three words between), `<customer>` (a class of words).
 * @throws PhraseError when brackets do not match, a class is unknown, or the phrase holds no word
 */
export function parsePhrase(phrase: string): readonly PhrasePart[] {
  if (phrase.length > longest) throw new PhraseError(`The phrase is longer than ${longest} characters.`);
  const tokens = phrase.toLowerCase().replace(/['’]/g, '').match(/\.\.\.|…|[()[\]|]|<[^>\s]*>|=?[\p{L}\p{N}£]+|\S/gu) ?? [];
  const reader = { tokens, at: 0 };
  const parts = readSequence(reader, 0);
  if (reader.at < tokens.length) throw new PhraseError(`"${tokens[reader.at] ?? ''}" stands without its opening bracket.`);
  if (!parts.some((part) => part.kind !== 'gap')) throw new PhraseError('The phrase holds no word.');
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap') throw new PhraseError('A gap (...) stands between two words, not at an end.');
  return parts;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readSequence(reader: Reader, depth: number): PhrasePart[] {
  const parts: PhrasePart[] = [];
  for (let token = reader.tokens[reader.at]; token !== undefined && !'|)]'.includes(token); token = reader.tokens[reader.at]) {
    reader.at++;
    if (token === '(' || token === '[') parts.push(readChoice(reader, token, depth));
    else if (token === '...' || token === '…') parts.push({ kind: 'gap' });
    else if (token.startsWith('<')) parts.push(...classPart(token));
    else if (/^=?[\p{L}\p{N}£]+$/u.test(token)) parts.push({ kind: 'word', word: token.replace(/^=/, ''), exact: token.startsWith('=') });
    else if (!/^[-–—,.!?;:"“”/&]$/.test(token)) throw new PhraseError(`"${token}" has no meaning in a phrase.`);
  }
  return parts;
}

function readChoice(reader: Reader, opening: string, depth: number): PhrasePart {
  if (depth >= deepest) throw new PhraseError('The brackets are nested too deeply.');
  const closing = opening === '(' ? ')' : ']';
  const options: PhrasePart[][] = [];
  for (;;) {
    const option = readSequence(reader, depth + 1);
    if (option.length === 0) throw new PhraseError('A choice in brackets is empty.');
    options.push(option);
    const token = reader.tokens[reader.at++];
    if (token === closing) return { kind: 'choice', options, optional: opening === '[' };
    if (token !== '|') throw new PhraseError(`A bracket "${opening}" is not closed.`);
  }
}

function classPart(name: string): readonly PhrasePart[] {
  if (!known.has(name)) throw new PhraseError(`"${name}" is no class of words. Known: ${[...known].filter((each) => each !== '<£>').join(', ')}.`);
  const long = phraseClasses[name];
  if (long === undefined) return [{ kind: 'class', name }];
  const parts = expanded.get(name) ?? parsePhrase(long);
  expanded.set(name, parts);
  return parts;
}
