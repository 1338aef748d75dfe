/**
 * Whether a path matches a pattern: `*` is any characters but a slash, `?` is one, `**` is any folders.
 * A name that begins with a full stop has to be named. Takes time in proportion to pattern times path,
 * whatever the pattern says, as patterns come from strangers' folders.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const folders = path.split('/');
  return reachedBy(folders, glob.split('/')).has(folders.length);
}

/** Whether a pattern can match a path below a folder. */
export function reachesBelow(folder: string, glob: string): boolean {
  const folders = folder.split('/');
  const steps = glob.split('/');
  return steps.some((step, at) => (step === '**' || at < steps.length - 1) && reachedBy(folders, steps.slice(0, at + 1)).has(folders.length));
}

/** How many folders of a path the steps of a pattern can have taken. */
function reachedBy(folders: readonly string[], steps: readonly string[]): ReadonlySet<number> {
  let reached = new Set([0]);
  for (const [at, step] of steps.entries()) {
    const last = at === steps.length - 1;
    const next = new Set<number>();
    for (const from of reached) {
      if (step === '**') {
        for (let to = from; to <= folders.length; to++) {
          if (!last || to > from) next.add(to);
          if (folders[to]?.startsWith('.')) break;
        }
      } else if (matchesName(folders[from] ?? '', step)) next.add(from + 1);
    }
    reached = next;
  }
  return reached;
}

/** One name against one step; on a mismatch only the last `*` is tried at the next place, which suffices. */
function matchesName(name: string, step: string): boolean {
  if (name === '' || (name.startsWith('.') && !step.startsWith('.'))) return false;
  let at = 0;
  let sign = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (step[sign] === '*') {
      star = sign++;
      resume = at;
    } else if (sign < step.length && (step[sign] === '?' || step[sign] === name[at])) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++resume;
    } else return false;
  }
  return /^\**$/.test(step.slice(sign));
}
