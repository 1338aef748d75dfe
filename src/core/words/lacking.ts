import type { SignalName } from '../findings/types.js';
import type { Lacking } from '../judge/types.js';

/** A missing part, in words for the learner: what is asked for, as a noun or a "how" or "what", in small letters, that can follow "Still to show:". */
export function lackingInWords(lacking: Lacking): string {
  switch (lacking.kind) {
    case 'mentions':
      return withSignals(lacking.need === 1 ? alone(lacking) : more(lacking.need, lacking.have, lacking.label), lacking.signals);
    case 'categories':
      return withSignals(`${more(lacking.need, lacking.have.length, lacking.label)}${forExample(lacking.others)}`, lacking.signals);
    case 'link':
      return `how ${lacking.from} leads to ${lacking.to}: say why, or what came of it`;
    case 'comparison':
      return `${lacking.one} set against ${lacking.other}, and which is more`;
    case 'example':
      return withSignals(lacking.label === undefined ? 'an example' : `an example of ${lacking.label}`, lacking.signals);
    case 'over-time':
      return lacking.have < lacking.need ? `${more(lacking.need, lacking.have, lacking.label)} that you keep up over time` : `how the ${plural(lacking.label)} go on over time: when, or how often`;
    case 'together':
      return `${lacking.labels.join(' and ')}, told in one place`;
    case 'signal':
      return signalWords[lacking.signal];
  }
}

/** The singular or plural of a label after a number: "1 customer type", "2 customer types". */
export function count(number: number, label: string): string {
  return `${number} ${number === 1 ? label : plural(label)}`;
}

function more(need: number, have: number, label: string): string {
  const left = need - have;
  if (have === 0) return count(need, label);
  return left === 1 ? `one more ${label}` : `${left} more ${plural(label)}`;
}

function plural(label: string): string {
  const [, head = label, rest = ''] = /^(.*?)((?: (?:to|for|of|with|about|that|which|who|in|at|from|by|on) .*)?)$/.exec(label) ?? [];
  if (/\w{3}(?:ed|ing)$| or /.test(head)) return label;
  if (/(?:s|x|z|ch|sh)$/.test(head)) return `${head}es${rest}`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies${rest}` : `${head}s${rest}`;
}

/** A category's label is a singular without its article; a concept's stands as its pack writes it. */
function alone({ label, category }: Extract<Lacking, { readonly kind: 'mentions' }>): string {
  if (!category || /^(?:an?|the|one|your|what|how|who|which|where|when|why)\b/i.test(label)) return label;
  return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`;
}

/** Up to two examples, to follow what is asked for; nothing where there is none. */
export function forExample(others: readonly string[]): string {
  const [first, second] = others;
  if (first === undefined) return '';
  return second === undefined ? `, for example "${first}"` : `, for example "${first}" or "${second}"`;
}

function withSignals(phrase: string, signals: readonly SignalName[]): string {
  const words = signals.flatMap((signal) => signalSuffix[signal] ?? []);
  return words.length === 0 ? phrase : `${phrase}, ${words.join(' and ')}`;
}

const signalSuffix: Partial<Record<SignalName, string>> = {
  workplace: 'at your own workplace',
  done: 'as something you did',
  usual: 'as something you do regularly',
  concrete: 'with a detail such as who, when or how many',
  reason: 'with the reason',
  result: 'with what came of it',
  quoted: 'in the words that were said',
  customer: 'with a customer',
};

const signalWords: Record<SignalName, string> = {
  workplace: 'your own workplace',
  done: 'what you did',
  usual: 'what you do regularly',
  planned: 'a plan',
  advised: 'what you would advise',
  concrete: 'a detail that could be checked: who, when, how many',
  reason: 'the reason',
  result: 'what came of it',
  comparison: 'how the two differ',
  denied: 'what is not so',
  quoted: 'the words that were said',
  question: 'a question',
  customer: 'the customer',
  team: 'your team',
  'as-customer': 'what you came across as a customer',
  copied: 'a text of your own',
};

/** Words with a capital at the start. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
