import { createRandom } from '../core/support/random.js';

const sentences = [
  'On Tuesday Mrs Ames came in because the pump we sold her had stopped after two days.',
  'I listened until she had finished, said I was sorry, and wrote down what had happened.',
  'I rang the supplier while she waited and they agreed to swap it by Thursday.',
  'Most of our trade accounts order every week, and I keep a note of what each of them takes.',
  'The finance team ring me when an invoice does not match, so they are customers of mine as well.',
  'She has spent about £340 a year with us for six years, which is why we put that time in.',
  'Training up a new customer takes longer than looking after one we have.',
  'After that I phoned her on Friday to ask whether it was running all right.',
  'It was raining and the yard was full of pallets, which made the morning slow.',
  'My supervisor said that I could have asked her one more question at the start.',
];

/** An entry of about so many words, in paragraphs under headings, the same each time. */
export function entryOf(words: number, seed = 0): string {
  const parts = [`---\nid: B${seed}\ntype: reflective-account\ntitle: A bench entry\nclaims: [CC.3, CT.1]\n---\n`];
  let written = 0;
  for (let i = seed; written < words; i++) {
    if ((i - seed) % 12 === 0) parts.push(`\n## Part ${i - seed}\n`);
    const paragraph = Array.from({ length: 4 }, (_, k) => sentences[(i * 7 + k * 3 + seed) % sentences.length] ?? '').join(' ');
    const numbered = `${paragraph} That was visit ${i}.`;
    parts.push(i % 5 === 0 ? `\n- ${numbered}\n- ${numbered.replace('visit', 'call')}\n` : `\n${numbered}\n`);
    written += numbered.split(' ').length * (i % 5 === 0 ? 2 : 1);
  }
  return parts.join('');
}

/** 50 sentences of made-up words, no two texts alike; the same each time for the same seed. */
export function unlikeText(seed: number): string {
  const random = createRandom(seed + 1);
  const word = (): string => `w${random(1 + random(3_000)).toString(36).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
  return Array.from({ length: 50 }, () => `${Array.from({ length: 12 }, word).join(' ')}.`).join(' ');
}
