import type { Likeness } from '../packs/missing.js';
import type { TextRange } from '../text/range.js';

/** The codes of diagnostics, but for misconceptions, whose code is `misconception.` and the misconception's id. */
export const diagnosticCodes = {
  'document.too-long': 'The file is longer than is read.',
  'document.line-too-long': 'A line is longer than is read.',
  'document.unreadable': 'The file cannot be read, or is not UTF-8 text.',
  'document.too-tangled': 'A part has more nesting or more signs than is read.',
  'document.empty': 'The entry holds no text of its own yet.',
  'frontMatter.syntax': 'The fields at the top cannot be read as YAML.',
  'frontMatter.invalid': 'A field at the top has the wrong kind of value.',
  'frontMatter.unclosed': 'The fields at the top have no closing line.',
  'frontMatter.misplaced': 'Fields stand below the first line, or not between two lines of three hyphens, and are not read.',
  'frontMatter.same-id': 'Two entries have the same id.',
  'frontMatter.misspelt': 'A field at the top is not one that is read, and its name is close to one that is.',
  'frontMatter.no-kind': 'An entry of a portfolio has no fields at the top, or none that says what kind of evidence it is.',
  'pack.unknown': 'The entry or portfolio names a pack that is not there.',
  'pack.invalid': 'A pack file cannot be used.',
  'pack.example': 'An example in a pack is read otherwise than the pack says. Told when the pack is tested.',
  'portfolio.invalid': 'portfolio.yaml cannot be read, or a field has the wrong kind of value.',
  'portfolio.empty': 'portfolio.yaml is empty.',
  'portfolio.unknown-point': 'The policy of portfolio.yaml names a marking point that no pack in force has.',
  'portfolio.no-evidence': 'The evidence patterns of portfolio.yaml match no file.',
  'claim.unknown-point': 'A claim names a marking point that no pack in force has.',
  'claim.misspelt': 'Brackets at the end of a passage hold nearly the id of a marking point, and are not read as a claim.',
  'claim.not-found': 'A claimed marking point was not found in the text.',
  'claim.partly-found': 'A claimed marking point was found in part.',
  'claim.unclaimed': 'A marking point was found and is not claimed.',
  'claim.blanket': 'An entry claims nearly everything, and most of it has no passage that bears it.',
  'witness.missing-name': 'A witness statement does not name its witness.',
  'witness.missing-role': "A witness statement lacks the witness's job role.",
  'witness.missing-relationship': 'A witness statement does not say how the witness knows the learner.',
  'witness.missing-contact': 'A witness statement gives no way to reach the witness.',
  'witness.missing-signature': 'A witness statement is not signed.',
  'witness.missing-date': 'A witness statement has no date of signing.',
  'witness.missing-activity': 'A witness statement does not say what was seen, when and where.',
  'witness.is-learner': 'The witness is the learner.',
  'witness.is-relative': 'The witness is a relative or friend of the learner.',
  'witness.skills-list': 'A witness statement only lists skills.',
  'witness.character-reference': "A witness statement speaks of the learner's character in place of what was seen.",
  'witness.decides': 'A witness statement makes the decision that is the assessor\'s.',
  'witness.whole-unit': 'A witness statement claims a whole unit.',
  'witness.signed-before-activity': 'A witness statement was signed before what it tells of.',
  'witness.signed-in-future': 'A witness statement bears a date of signing that is still to come.',
  'witness.status': 'The witness is none of those whom the policy allows as a witness.',
  'witness.learner-wording': "The wording of a witness statement is largely the learner's own account.",
  'date.impossible': 'A date does not exist.',
  'date.ambiguous': 'A date can be read in two ways.',
  'date.in-future': 'An entry is dated on a day that is still to come.',
  'authenticity.other-learner': 'An entry names another learner than its portfolio.',
  'authenticity.same-text': 'Two entries are largely the same text.',
  'authenticity.no-declaration': 'There is no declaration that the work is the learner\'s own, or that the statement is true.',
  'currency.too-old': 'Evidence is older than the policy allows.',
  'sufficiency.kind-missing': 'A marking point still needs a kind of evidence that the policy asks for.',
  'sufficiency.too-few': 'A marking point has fewer pieces of evidence than the policy asks for.',
  'confidentiality.email': 'An e-mail address stands in the text.',
  'confidentiality.phone': 'A phone number stands in the text.',
  'confidentiality.postcode': 'A postcode stands in the text.',
  'confidentiality.account': 'A bank account or card number stands in the text.',
  'confidentiality.name': "A customer's full name stands in the text, or a part of one that is named in full elsewhere.",
  'prompt.unanswered': 'A prompt of a template has not been answered.',
  'decision.broken-record': 'The record of decisions cannot be read, in whole or in part, or a merge left two versions of it.',
  'decision.out-of-date': 'The words that a decision was made on have changed, or their entry is gone.',
  'decision.no-evidence': 'A marking point was accepted with no passage to rest on.',
  'decision.by-learner': 'A decision was made by the learner.',
  'decision.by-witness': 'A decision was made by the witness of the statement that it is about.',
  'decision.conflict': 'Two decisions on one marking point of one entry stand side by side.',
  'decision.not-countersigned': 'A decision of an assessor who is not qualified yet has not been countersigned.',
  'decision.action-needed': 'The quality assurer asked for action on a decision, and nobody has followed it up.',
  'decision.unknown-point': 'A decision is about a marking point that no pack in force has for this kind of evidence.',
  'silence.no-reason': 'A finding is silenced without a reason.',
  'silence.unused': 'A silence matches no finding.',
  'silence.unknown-code': 'A silence names a code that does not exist.',
} as const;

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof diagnosticCodes | `misconception.${string}`;

/** How a diagnostic is shown. `error` is for broken files only, never for unfinished work. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something to tell at a place in an entry. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Plain English; what was found first, what lacks second, what to do third. */
  readonly message: string;
  readonly range: TextRange;
  /** Other places that belong to it: in this entry or another. */
  readonly related?: readonly RelatedPlace[];
  /** What a fix needs, so that it never reads the text again. */
  readonly data?: DiagnosticData;
}

/** A place that belongs to a diagnostic. */
export interface RelatedPlace {
  /** The key of its entry (a path or address). */
  readonly key: string;
  readonly range: TextRange;
  readonly message: string;
}

/** What a fix of a diagnostic needs to know. */
export type DiagnosticData =
  | { readonly kind: 'claim'; readonly point: string }
  /** A claim that can be dropped, of a point that no pack in force has; `like` says how its id is like one that a pack has, `meant` which one differs in capitals and signs alone. */
  | { readonly kind: 'unknown-point'; readonly point: string; readonly like: Likeness | undefined; readonly meant: string | undefined }
  /** What is to stand in the place of a tag that is nearly a claim. */
  | { readonly kind: 'misspelt-claim'; readonly meant: string }
  | { readonly kind: 'private'; readonly what: 'name' | 'detail'; readonly text: string; /** All spellings that mean the same, longest first. */ readonly forms: readonly string[]; readonly pseudonym: string }
  | { readonly kind: 'field'; readonly field: string }
  /** What the policy asks for besides, of a point that is found; `lacking` is in words. */
  | { readonly kind: 'gap'; readonly pack: string; readonly point: string; readonly lacking: string }
  /** Passages with the same wording, side by side: `here` in this entry, `there` in the entry with that key. */
  | { readonly kind: 'same-wording'; readonly key: string; readonly pairs: readonly { readonly here: TextRange; readonly there: TextRange }[] };
