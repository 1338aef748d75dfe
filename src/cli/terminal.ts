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
}

/** What a person types before the arguments of a command, for advice: "portfolio-evidence check". */
export type Program = (command: 'check' | 'pack') => string;
