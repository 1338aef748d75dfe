import type { EvidenceDocument } from '../document/types.js';
import { isEmptyValue } from './emptyValue.js';
import { fieldNames, type Field, type FieldName } from './types.js';

/** Keys of the front matter by the field that they fill, where it is not the field's own name. */
const keys: Readonly<Record<string, FieldName>> = {
  learner: 'learner.name',
  witness: 'witness.name',
  assessor: 'assessor.name',
  employer: 'learner.employer',
  signed: 'signed.name',
};

/** The fields that the front matter holds, empty ones too. */
export function frontMatterFields({ frontMatter, text }: EvidenceDocument): Field[] {
  if (!frontMatter) return [];
  return [...frontMatter.places].flatMap(([path, range]): Field[] => {
    const name = fieldNames.find((each) => each === path) ?? keys[path];
    const value = plain(path.split('.').reduce<unknown>((data, key) => (isRecord(data) ? data[key] : undefined), frontMatter.data));
    if (name === undefined || value === undefined) return [];
    const key = path.split('.').at(-1) ?? path;
    const start = text.lastIndexOf(key, range.start);
    return [{ name, value: isEmptyValue(value) ? '' : value.trim(), range, label: start < frontMatter.range.start ? range : { start, end: start + key.length }, source: 'front-matter' }];
  });
}

/** A value as text; undefined when it holds fields of its own. */
function plain(value: unknown): string | undefined {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || value === true ? String(value) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
