/** The middle of several timings, in milliseconds. */
export function middle(times: readonly number[]): number {
  const ordered = [...times].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

/** Times several actions turn and turn about, so that a noisy machine troubles all alike. Returns each one's middle time. */
export function alternate(actions: readonly ((round: number) => unknown)[], rounds: number): number[] {
  const times = actions.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, action] of actions.entries()) {
      const start = performance.now();
      action(round);
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(middle);
}

/** The same for actions that take their time. */
export async function alternateAsync(actions: readonly (() => Promise<unknown>)[], rounds: number): Promise<number[]> {
  const times = actions.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, action] of actions.entries()) {
      const start = performance.now();
      await action();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(middle);
}
