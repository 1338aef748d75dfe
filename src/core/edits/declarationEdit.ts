import { isMap, isScalar, parseDocument, stringify, type Pair } from 'yaml';
import { readData } from '../data/readData.js';
import { sameData } from '../data/sameData.js';
import { withoutMark } from '../text/byteOrderMark.js';
import { endOfFields, indentBefore } from './endOfFields.js';
import { applyEdits, lineEnding, type TextEdit } from './types.js';

/** A learner's own declaration. */
export interface Declaration {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/**
 * Stores a declaration in the text of `portfolio.yaml`: in the place of an earlier one, else at the end. Everything
 * else, comments and layout with it, stays as it is.
 * @returns undefined when the text is no list of fields, one a line, that can be read, or would then read otherwise elsewhere
 */
export function declarationEdit(source: string, declaration: Declaration): TextEdit | undefined {
  const text = withoutMark(source);
  const edit = declarationIn(text, declaration);
  if (!edit) return undefined;
  const before = readData(text).value ?? {};
  const after = readData(applyEdits(text, [edit]));
  const { name, date } = declaration;
  return after.problems.length === 0 && sameData(after.value, { ...before, declaration: { name, date } }) ? edit : undefined;
}

function declarationIn(text: string, declaration: Declaration): TextEdit | undefined {
  const parsed = parseDocument(text, { logLevel: 'silent' });
  const { contents } = parsed;
  if (parsed.errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow === true))) return undefined;
  const first = isMap(contents) ? contents.items[0]?.key : undefined;
  const indent = isScalar(first) ? indentBefore(text, first.range[0]) : '';
  const written = stringify({ declaration: { name: declaration.name, date: declaration.date } }, { lineWidth: 0 }).replace(/\n(?!$)/g, `\n${indent}`).replaceAll('\n', lineEnding(text));
  const earlier = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'declaration') : undefined;
  const range = earlier && rangeOf(earlier, text);
  if (range) return { range, newText: written.trimEnd() };
  if (contents === null && text.trim() !== '' && parsed.comment === null && parsed.commentBefore === null) return undefined;
  const end = endOfFields(text);
  const before = text.slice(0, end);
  return { range: { start: end, end }, newText: `${before === '' || before.endsWith('\n') ? '' : lineEnding(text)}${indent}${written}` };
}

/** From the key to the end of its value, without the comments and blank lines that follow. */
function rangeOf({ key, value }: Pair, text: string): TextEdit['range'] | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const valueRange = hasRange(value) ? value.range : undefined;
  const end = valueRange ? valueRange[1] : text.indexOf(':', key.range[1]) + 1;
  const start = key.range[0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function hasRange(value: unknown): value is { readonly range: readonly [number, number, number] } {
  return typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range);
}
