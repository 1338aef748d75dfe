import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { parseDocument as parseEvidence } from '../document/parseDocument.js';
import type { EvidenceDocument, EvidenceKind } from '../document/types.js';
import { editBetween } from './editBetween.js';
import { endOfFields, indentBefore } from './endOfFields.js';
import { soundEdit } from './soundEdit.js';
import { applyEdits, insertion, lineEnding, type TextEdit } from './types.js';

/** Fields that every entry has at its top, and those of a witness statement. A dot parts a field from the one it stands in. */
const everyEntry = ['id', 'type', 'title', 'learner', 'date'] as const;
const everyStatement = ['witness.name', 'witness.role', 'witness.relationship', 'witness.contact', 'observed.date', 'observed.place', 'signed.name', 'signed.date', 'declaration'] as const;

/** The fields that an entry of a kind has at its top. */
export function usualFields(kind: EvidenceKind | null): readonly string[] {
  return kind === 'witness-statement' ? [...everyEntry, ...everyStatement] : everyEntry;
}

/** The usual fields that an entry of a kind lacks at its top. */
export function missingFields(document: EvidenceDocument, kind: EvidenceKind | null): readonly string[] {
  return usualFields(kind).filter((path) => addField(document, path) !== undefined);
}

/**
 * Adds fields at the top, empty, for their writer to fill, each within its group (`witness`), which is begun where need be.
 * @param paths names of fields, for instance `title` or `witness.contact`; a group's name stands for all its usual fields
 * @returns undefined when they are there already, filled or not, the front matter cannot be read, or it is written in a manner in which they cannot be added
 */
export function addFieldsEdit(document: EvidenceDocument, paths: readonly string[]): TextEdit | undefined {
  const wanted = paths.flatMap((path) => {
    const ofGroup = everyStatement.filter((each) => each.startsWith(`${path}.`));
    return ofGroup.length > 0 ? ofGroup : [path];
  });
  const after = wanted.reduce((current, path) => {
    const edit = addField(current, path);
    return edit ? parseEvidence(applyEdits(current.text, [edit]), current) : current;
  }, document);
  return editBetween(document.text, after.text);
}

function addField(document: EvidenceDocument, path: string): TextEdit | undefined {
  const [group = '', name] = path.split('.');
  const edit = fieldIn(document, group, name);
  const data = document.frontMatter?.data ?? {};
  return edit && soundEdit(document, edit, { ...data, [group]: name === undefined ? null : { ...(data[group] ?? {}), [name]: null } });
}

function fieldIn({ text, frontMatter, problems }: EvidenceDocument, group: string, name: string | undefined): TextEdit | undefined {
  const ending = lineEnding(text);
  const begun = (before: string): string => (name === undefined ? `${before}${group}: ${ending}` : `${before}${group}:${ending}${before}  ${name}: ${ending}`);
  if (!frontMatter) return problems.some(({ code }) => code.startsWith('frontMatter.')) ? undefined : insertion(0, `---${ending}${begun('')}---${ending}${ending}`);
  const start = text.indexOf('\n', frontMatter.range.start) + 1;
  const fields = text.slice(start, text.lastIndexOf('\n', frontMatter.range.end - 1) + 1);
  const { contents, errors } = parseDocument(fields, { logLevel: 'silent' });
  if (errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow === true))) return undefined;
  const top = isMap(contents) ? contents.items : [];
  const topKey = top[0]?.key;
  const indentOfAll = isScalar(topKey) ? indentBefore(fields, topKey.range[0]) : '';
  const pair = pairOf(top, group);
  if (!pair) return insertion(start + endOfFields(fields), begun(indentOfAll));
  if (name === undefined) return undefined;
  const value: unknown = pair.value;
  if (isMap(value)) {
    const first = value.items[0];
    if (value.flow === true || pairOf(value.items, name) || !isScalar(first?.key) || !first.key.range) return undefined;
    const at = start + first.key.range[0];
    const indent = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return insertion(at - indent.length, `${indent}${name}: ${ending}`);
  }
  if (!isScalar(value) || value.value !== null || !isScalar(pair.key) || !pair.key.range) return undefined;
  const colon = text.indexOf(':', start + pair.key.range[1]) + 1;
  const line = text.slice(colon, text.indexOf('\n', colon) + 1);
  const withoutSign = value.source === undefined ? line : line.replace(/^[ \t]*(?:~|null)(?=\s)/i, '');
  return { range: { start: colon, end: colon + line.length }, newText: `${withoutSign}${indentOfAll}  ${name}: ${ending}` };
}

function pairOf(items: readonly Pair[], key: string): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}
