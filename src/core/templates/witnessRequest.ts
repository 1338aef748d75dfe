import type { MarkingPoint } from '../packs/types.js';
import { kindPrompts, witnessForm } from '../words/templates.js';
import { yamlFields } from './fields.js';
import { oneLine } from './newEntry.js';
import { promptMark } from './prompt.js';
import { sectionsText } from './sections.js';

/** What is known when a witness is asked for a statement. */
export interface WitnessRequest {
  readonly id: string;
  readonly learner: string | undefined;
  readonly employer: string | undefined;
  /** What the witness saw, as the learner calls it. */
  readonly activity: string;
  /** The marking points that the statement may bear on. */
  readonly points: readonly Pick<MarkingPoint, 'id' | 'title'>[];
}

const blank = '____________';

/**
 * A form to send to a witness. What is known is filled in; what the witness has to say, and to sign, is empty. The
 * points are named, never decided.
 */
export function witnessRequest({ id, learner, employer, activity, points }: WitnessRequest): string {
  const about = oneLine(activity);
  const fields = yamlFields({ id, type: 'witness-statement', title: about, learner, claims: points.map((point) => point.id) });
  return `---\n${fields}---\n\n# ${about}\n\n${[
    witnessForm.intro(plainName(learner)),
    ...known(witnessForm.learner, learner),
    ...known(witnessForm.learnerEmployer, employer),
    ...witnessForm.fields.map((label) => line(label, blank)),
    ...(points.length > 0 ? [`## ${witnessForm.bearsOn}`, points.map(({ title }) => `- ${promptMark(title)}`).join('\n')] : []),
    sectionsText(kindPrompts['witness-statement'].sections),
    `## ${witnessForm.declarationLabel}`,
    `[ ] ${witnessForm.declaration}`,
    ...witnessForm.signing.map((label) => line(label, blank)),
  ].join('\n\n')}\n`;
}

/** A form as plain text for an e-mail: without its fields at the top, and without Markdown's signs. */
export function emailText(form: string): string {
  return form
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n\s*/, '')
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/^\[([A-Z][^\]\n]*)\]$/gm, '$1')
    .replace(/^- \[([A-Z][^\]\n]*)\]$/gm, '- $1');
}

function known(label: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [line(label, value)];
}

function line(label: string, value: string): string {
  return `**${label}:** ${value}`;
}

/** A name that can stand in a prompt, where figures and brackets cannot. */
function plainName(name: string | undefined): string {
  const plain = (name ?? '').replace(/[[\]\d]/g, '').trim();
  return plain === '' ? 'the learner' : plain;
}
