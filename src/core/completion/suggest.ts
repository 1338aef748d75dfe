import type { TextRange } from '../text/range.js';
import { placeOf, schemaAt, type Schema, type SchemaPlace } from './schemaAt.js';
import { listItem, yamlKeyAt, yamlPlaceAt, type YamlPlace } from './yamlPlace.js';

/** Something to be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** What it is for, as plain text. */
  readonly description: string;
  /** What is written before the cursor and after it. */
  readonly before: string;
  readonly after: string;
  /** What it takes the place of. */
  readonly range: TextRange;
}

/** A value, or a field's name, that the schema cannot know: an id of a pack, of a point, of an entry. */
export interface KnownValue {
  readonly value: string;
  readonly description: string;
}

/** Gives the values that are known for a field by its path, with full stops: `packs.[]`; `policy.points.*` for names of fields. */
export type KnownValues = (path: string) => readonly KnownValue[];

/** What can be written at an offset of a YAML text, by its schema. */
export function suggest(text: string, offset: number, schema: Schema, known: KnownValues): readonly Suggestion[] {
  const place = yamlPlaceAt(text, offset);
  const found = place && schemaAt(schema, place.path);
  if (!place || !found) return [];
  const keys = place.writes === 'value' ? [] : keysOf(found, place, schema, known);
  const values = place.writes === 'key' ? [] : valuesOf(found, place, known);
  return [...keys, ...values];
}

/** What the field is for whose name stands at an offset. */
export function describeKey(text: string, offset: number, schema: Schema): { readonly description: string; readonly range: TextRange } | undefined {
  const key = yamlKeyAt(text, offset);
  const description = key && schemaAt(schema, key.path)?.description;
  return key && description !== undefined ? { description, range: key.range } : undefined;
}

function keysOf({ ways }: SchemaPlace, { path, typed, siblings }: YamlPlace, root: Schema, known: KnownValues): Suggestion[] {
  const named = ways.flatMap(({ properties }) => Object.entries(properties ?? {})).filter(([name]) => name !== '$schema');
  const free = ways.flatMap(({ additionalProperties }) => (typeof additionalProperties === 'object' ? [additionalProperties] : []));
  const open = free.flatMap((each) => known([...path, '*'].join('.')).map(({ value, description }) => [value, { ...each, description }] as const));
  return [...new Map([...named, ...open])]
    .filter(([name]) => !siblings.includes(name))
    .map(([name, schema]) => {
      const place = placeOf(schema, root);
      return { label: name, kind: 'key', description: place.description ?? '', ...written(name, place), range: typed };
    });
}

/** A list of plain values is begun in brackets, other lists and fields on lines of their own. */
function written(name: string, { ways }: SchemaPlace): Pick<Suggestion, 'before' | 'after'> {
  const types = new Set(ways.flatMap(({ type }) => type ?? []));
  const list = ways.find(({ items }) => items !== undefined);
  if (types.has('string') || types.has('integer') || types.has('boolean')) {
    if (!list) return { before: `${name}: `, after: '' };
  }
  if (list) return list.items?.properties || list.items?.oneOf ? { before: `${name}:\n  - `, after: '' } : { before: `${name}: [`, after: ']' };
  return ways.some(({ properties, additionalProperties }) => properties !== undefined || typeof additionalProperties === 'object') ? { before: `${name}:\n  `, after: '' } : { before: `${name}: `, after: '' };
}

function valuesOf({ ways, description = '' }: SchemaPlace, { path, typed }: YamlPlace, known: KnownValues): Suggestion[] {
  const listed = ways.flatMap((way) => way.enum ?? (way.type === 'boolean' ? [true, false] : [])).map((value) => ({ value: String(value), description }));
  const values = [...listed, ...known(path.join('.'))];
  return [...new Map(values.map((each) => [each.value, each])).values()].map((each) => ({ label: each.value, kind: 'value', description: each.description, before: each.value, after: '', range: typed }));
}

/** The path of a list's entries. */
export function itemsOf(field: string): string {
  return `${field}.${listItem}`;
}
