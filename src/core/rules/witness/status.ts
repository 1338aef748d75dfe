import { witnessStatusMessage } from '../../words/witness.js';
import { sameName } from '../../people/names.js';
import type { EntryRule } from '../types.js';
import { isStatement, valueOf } from './statement.js';

/**
 * Some awards say who can be a witness, for instance a line manager or an expert witness. Told when the policy names
 * statuses and none of them stands in the witness's relationship or role, in the statement or the list of witnesses.
 */
export const status: EntryRule = {
  codes: ['witness.status'],
  check(entry, { policy: { witnessStatuses: statuses }, witnesses }) {
    if (!isStatement(entry) || !statuses || statuses.length === 0) return [];
    const name = valueOf(entry.fields, 'witness.name')?.value;
    const listed = name === undefined ? [] : witnesses.filter((person) => sameName(person.name, name)).flatMap(({ role, relationship }) => [role, relationship].filter((each) => each !== undefined));
    const said = entry.fields.filter((field) => (field.name === 'witness.relationship' || field.name === 'witness.role') && field.value !== '');
    const [first] = said;
    const words = [...said.map(({ value }) => value), ...listed];
    if (!first || words.some((each) => statuses.some((one) => holds(each, one)))) return [];
    return [{ code: 'witness.status', severity: 'warning', message: witnessStatusMessage(first.value.slice(0, 60), statuses), range: first.range }];
  },
};

/** Whether words name a status: "her line manager" and "Line Managers" both do for `line manager`. */
function holds(words: string, wanted: string): boolean {
  const [a, b] = [plain(words), plain(wanted)];
  return ` ${a} `.includes(` ${b} `);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').replace(/(?<=\p{L}{3})s\b/gu, '').trim();
}
