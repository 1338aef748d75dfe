import type { DataProblem } from './readData.js';

/** Problems of a text that is not read at all while it has any: the first one also says what that means. */
export function withNote(problems: readonly DataProblem[], note: string): readonly DataProblem[] {
  return problems.map((problem, index) => (index === 0 ? { ...problem, message: `${problem.message} ${note}` } : problem));
}
