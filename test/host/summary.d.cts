export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

export function summarise(stats: Mocha.Stats, failures: readonly Mocha.Test[]): Summary;
