import { isTicked, isUnticked } from '../../fields/emptyValue.js';
import { fieldOf, type Field } from '../../fields/types.js';
import type { EvidenceDocument } from '../../document/types.js';
import type { TextRange } from '../../text/range.js';
import { statementDeclarationMessage, learnerDeclarationMessage } from '../../words/evidenceRules.js';
import type { EntryRule, PortfolioRule, RuleEntry } from '../types.js';
import { placeOf } from '../witness/statement.js';
import { isDeclaring } from '../../text/declaring.js';

/**
 * Tells a witness statement without a declaration that it is true: neither a field for it nor such a sentence.
 * Told at the empty field, else where the signature ends, else where what a statement lacks is told.
 */
export const statementDeclaration: EntryRule = {
  codes: ['authenticity.no-declaration'],
  check(entry) {
    const { fields, checked: { document, coverage, findings } } = entry;
    if (coverage.kind !== 'witness-statement' || findings.words === 0 || declares(document, fields)) return [];
    return [{ code: 'authenticity.no-declaration', severity: 'information', message: statementDeclarationMessage, range: placeOfDeclaration(entry), data: { kind: 'field', field: 'declaration' } }];
  },
};

/** Tells a portfolio whose policy asks for the learner's own declaration, and whose manifest has none; once, at the learner. An empty manifest is told as such. */
export const learnerDeclaration: PortfolioRule = {
  codes: ['authenticity.no-declaration'],
  check({ manifest, policy, whole }) {
    if (!whole || !manifest || !policy.declaration || manifest.declaration || manifest.isEmpty) return [];
    return [{ key: undefined, diagnostic: { code: 'authenticity.no-declaration', severity: 'information', message: learnerDeclarationMessage, range: manifest.rangeOf('/learner') } }];
  },
};

function declares({ blocks, frontMatter }: EvidenceDocument, fields: readonly Field[]): boolean {
  if (fieldOf(fields, 'declaration')?.value || isText(frontMatter?.data.declaration)) return true;
  return blocks.some(({ block }) => block.passages.some(({ prose, kind, quoted }) => kind !== 'heading' && !quoted && isDeclaring(prose) && !(isUnticked(prose) && !isTicked(prose))));
}

function isText(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /\p{L}/u.test(value) && !/^\s*(?:n\/?a|none|tbc)\s*$/i.test(value));
}

function placeOfDeclaration(entry: RuleEntry): TextRange {
  const field = fieldOf(entry.fields, 'declaration');
  if (field) return field.range;
  const signature = (['signed.name', 'signed.date'] as const).flatMap((name) => fieldOf(entry.fields, name)?.range ?? []);
  return signature.reduce<TextRange | undefined>((last, range) => (last && last.start > range.start ? last : range), undefined) ?? placeOf(entry, []);
}
