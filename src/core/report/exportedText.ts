import type { Diagnostic } from '../diagnostics/types.js';
import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import type { TextRange } from '../text/range.js';

/** Text of a portfolio as it may leave the folder: without the private details that the checks tell of. */
export interface ExportedText {
  /** The words of an entry at a range. */
  readonly passage: (key: string, range: TextRange) => string;
  /** Words that may repeat an entry's, such as a title or a message. */
  readonly words: (text: string) => string;
}

const leftOut = '[left out]';

/** What reports made for others may show of a portfolio. */
export function createExportedText({ entries }: CheckedPortfolio): ExportedText {
  const told = entries.flatMap(({ diagnostics, silenced }) => [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]).filter(isPrivate);
  const names = new Map(told.flatMap(({ data }) => (data?.kind === 'private' ? [data.text, ...data.forms].map((form) => [form, data.pseudonym] as const) : [])).filter(([form]) => form.trim() !== ''));
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const words = (text: string): string => longestFirst.reduce((so, [form, pseudonym]) => so.split(form).join(pseudonym), text);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    passage(key, range) {
      const entry = byKey.get(key);
      if (!entry) return '';
      const { text } = entry.checked.document;
      const hidden = [...entry.diagnostics, ...entry.silenced.map(({ diagnostic }) => diagnostic)].filter(isPrivate).filter((each) => each.range.start < range.end && range.start < each.range.end);
      let from = range.start;
      let out = '';
      for (const { range: at, data } of hidden.sort((a, b) => a.range.start - b.range.start)) {
        if (at.start >= from) out += text.slice(from, at.start) + (data?.kind === 'private' ? data.pseudonym : leftOut);
        from = Math.max(from, Math.min(at.end, range.end));
      }
      return words(out + text.slice(from, range.end));
    },
    words,
  };
}

function isPrivate({ code }: Diagnostic): boolean {
  return code.startsWith('confidentiality.');
}
