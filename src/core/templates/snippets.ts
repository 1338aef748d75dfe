import { evidenceKinds, type EvidenceKind } from '../document/types.js';
import { kindPrompts, morePrompts, type PromptSet } from '../words/templates.js';
import { sectionsText } from './sections.js';

/** A snippet, as the editor's snippet files hold it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The snippets offered in Markdown: the prompts of each kind of evidence and the other sets, and the fields at the
 * top. A prompt is a stop at which typing takes its place.
 */
export function evidenceSnippets(): Readonly<Record<string, Snippet>> {
  const sets = [...evidenceKinds.map((kind) => [kindPrompts[kind], kind] as const), ...morePrompts.map((set) => [set, undefined] as const)];
  return {
    'Evidence: fields at the top': { prefix: ['evidence-fields'], description: 'The fields of an evidence entry. They stand at the very top of the file.', body: fieldsBody },
    ...Object.fromEntries(sets.map(([set, kind]) => [`Evidence: ${set.name}`, snippetOf(set, kind)])),
  };
}

const fieldsBody = [
  '---', 'id: ${1:E01}', `type: \${2|${evidenceKinds.join(',')}|}`, 'title: ${3:}', 'learner: ${4:}',
  'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', 'claims: [${5:}]', '---', '', '$0',
];

function snippetOf({ name, use, sections }: PromptSet, kind: EvidenceKind | undefined): Snippet {
  let stop = 0;
  const text = sectionsText(sections, (words) => `\${${++stop}:[${words}]}`);
  return { prefix: [...new Set([`evidence-${slug(name)}`, ...(kind ? [`evidence-${kind}`] : [])])], description: use, body: [...text.split('\n'), ''] };
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
