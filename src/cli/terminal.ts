/** Where the command line writes. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
}
