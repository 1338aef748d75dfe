const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/;

/**
 * The texts that a merge left in one file: each side of its conflicts in full, without the lines that mark them.
 * One text when there are no such lines. What stood before both changes is left out.
 */
export function conflictSides(text: string): readonly string[] {
  const lines = text.split('\n');
  if (!lines.some((line) => /^<{7}(?: |\r?$)/.test(line))) return [text];
  const sides: [string[], string[]] = [[], []];
  let within: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of lines) {
    const mark = marker.exec(line)?.[1]?.charAt(0);
    if (mark === '<') within = 'ours';
    else if (mark === '|' && within === 'ours') within = 'base';
    else if (mark === '=' && within !== 'both') within = 'theirs';
    else if (mark === '>' && within === 'theirs') within = 'both';
    else {
      if (within === 'both' || within === 'ours') sides[0].push(line);
      if (within === 'both' || within === 'theirs') sides[1].push(line);
    }
  }
  return sides.map((side) => side.join('\n'));
}
