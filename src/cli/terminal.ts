/** Where the command line writes. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /** How the program was called. */
  readonly program: Program;
  /** The file of the program, to start workers with; without it everything is done in one thread. */
  readonly programFile?: string;
  /** Shows how far the work has come, in the place of what was shown before; nothing for an empty text. Absent where nobody watches. */
  readonly progress?: (text: string) => void;
  /** Calls back when the user interrupts, in the place of ending at once. @returns ends that */
  readonly onInterrupt?: (listener: () => void) => () => void;
}

/** What a person types before the arguments of a command, for advice: "portfolio-evidence check". */
export type Program = (command: 'check' | 'pack' | 'cohort' | 'records' | 'sample') => string;

/** Tells each line once on standard error. `told` holds the lines so far. */
export function createTeller(terminal: Pick<Terminal, 'err'>): { readonly tell: (line: string) => void; readonly told: ReadonlySet<string> } {
  const told = new Set<string>();
  return {
    told,
    tell(line) {
      if (told.has(line)) return;
      told.add(line);
      terminal.err(line);
    },
  };
}
