import type { PromptSection } from '../words/templates.js';
import { promptMark } from './prompt.js';

/** Headings and prompts as Markdown, parted by blank lines. `mark` writes one prompt. */
export function sectionsText(sections: readonly PromptSection[], mark: (words: string) => string = promptMark): string {
  return sections.flatMap(({ heading, prompts, table }) => [`## ${heading}`, ...prompts.map(mark), ...(table ? [tableText(table, mark)] : [])]).join('\n\n');
}

function tableText({ headings, row }: NonNullable<PromptSection['table']>, mark: (words: string) => string): string {
  return [headings, headings.map(() => '---'), row.map(mark)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
