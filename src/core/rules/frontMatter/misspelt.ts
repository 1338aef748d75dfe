import frontMatterSchema from '../../../../schemas/front-matter.schema.json' with { type: 'json' };
import type { FrontMatter } from '../../document/types.js';
import { fieldNames } from '../../fields/types.js';
import { nearestName } from '../../text/nearestName.js';
import type { TextRange } from '../../text/range.js';
import { misspeltFieldMessage } from '../../words/messages.js';
import type { EntryRule } from '../types.js';

/**
 * A field at the top that is not read, whose name is one or two letters from one that is read: `claim:`, `tittle:`.
 * Fields that nobody reads are allowed, so that a slip goes unnoticed: what the learner claims would then count for nothing.
 *
 *     claim: [CT.1]        "claim" is not a field that is read. Did you mean "claims"?
 *     witness:
 *       nmae: P. Fell      "nmae" is not a field that is read. Did you mean "name"?
 *
 * Quiet where the field that it comes close to is there too, where the name is a word of forms (`time:`, `name:`),
 * and for a short name that begins with another letter or differs in two (`rate:`, `page:`; not `date:`).
 */
export const misspelt: EntryRule = {
  codes: ['frontMatter.misspelt'],
  check({ checked: { document: { frontMatter, text } } }) {
    if (!frontMatter) return [];
    return misspeltFields(frontMatter, text).map(({ written, meant, range }) => ({
      code: 'frontMatter.misspelt',
      severity: 'information',
      message: misspeltFieldMessage(written, meant),
      range,
    }));
  },
};

interface Misspelt {
  readonly written: string;
  readonly meant: string;
  readonly range: TextRange;
}

interface Fields {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Fields>>;
}

const schema: Fields = frontMatterSchema;
const wordsOfForms = new Set([...fieldNames.flatMap((name) => name.split('.')), 'tags', 'author', 'status', 'layout', 'notes', 'draft']);

function misspeltFields(frontMatter: FrontMatter, text: string): Misspelt[] {
  const within = (path: readonly string[], data: Readonly<Record<string, unknown>>, { properties = {} }: Fields): Misspelt[] =>
    Object.entries(data).flatMap(([name, value]) => {
      const fields = properties[name];
      if (fields) return isFields(value) && path.length === 0 ? within([name], value, fields) : [];
      const meant = nearest(name, Object.keys(properties).filter((known) => data[known] === undefined));
      return meant === undefined ? [] : [{ written: name, meant, range: keyRange([...path, name], frontMatter, text) }];
    });
  return within([], frontMatter.data, schema);
}

function nearest(name: string, known: readonly string[]): string | undefined {
  return wordsOfForms.has(name.toLowerCase()) ? undefined : nearestName(name, known);
}

/** The key stands before its value; where the value is empty, its place is the key's already. */
function keyRange(path: readonly string[], { places, range }: FrontMatter, text: string): TextRange {
  const name = path.at(-1) ?? '';
  const value = places.get(path.join('.')) ?? range;
  const start = text.lastIndexOf(name, value.start);
  return start < range.start ? value : { start, end: start + name.length };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
