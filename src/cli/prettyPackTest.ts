import type { Disagreement, PackTest, Proof } from '../core/packs/testPack.js';
import type { LineIndex } from '../core/text/lineIndex.js';
import { quoted } from '../core/words/messages.js';
import { agreementMessage, disagreementMessage, packTestMessage, proofName, unlearntMessage } from '../core/words/packTest.js';

/** A pack's test for people: a line for each point, then each example that disagrees with its place, then the sum. */
export function prettyPackTest(test: PackTest, from: { readonly path: string; readonly lines: LineIndex } | undefined, colours: boolean): string {
  const bold = (text: string): string => (colours ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (colours ? `\u001b[2m${text}\u001b[22m` : text);
  const placeOf = ({ range }: Disagreement): string => {
    if (!from || !range) return '';
    const { line, character } = from.lines.positionAt(range.start);
    return `${from.path}:${line + 1}:${character + 1}: `;
  };
  const rows = (proof: Proof): string[] => [
    `  ${proofName(proof)}`,
    `      ${agreementMessage(proof)}`,
    ...proof.disagreements.flatMap((each) => [`    ${placeOf(each)}${disagreementMessage(proof, each)}`, dim(`      ${quoted(each.example.text, 100)}`)]),
  ];
  const unlearnt = unlearntMessage(test);
  return `${[bold(test.pack.title), ...[...test.points, ...test.misconceptions].flatMap(rows), '', ...(unlearnt === undefined ? [] : [unlearnt]), packTestMessage(test)].join('\n')}\n`;
}
