/** Counts of right and wrong answers. */
export interface Counts {
  readonly right: number;
  readonly falselyFound: number;
  readonly missed: number;
  readonly rightlyNot: number;
}

/** What is told of some answers. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly agreement: number;
  readonly kappa: number;
}

/** An answer beside the truth. */
export interface Answer {
  readonly found: boolean;
  readonly met: boolean;
}

export function countAnswers(answers: readonly Answer[]): Counts {
  const count = (found: boolean, met: boolean): number => answers.filter((answer) => answer.found === found && answer.met === met).length;
  return { right: count(true, true), falselyFound: count(true, false), missed: count(false, true), rightlyNot: count(false, false) };
}

/** Precision, recall, F1, agreement and Cohen's kappa; 0 where a share has no whole. */
export function figuresOf({ right, falselyFound, missed, rightlyNot }: Counts): Figures {
  const all = right + falselyFound + missed + rightlyNot;
  const precision = right / (right + falselyFound || 1);
  const recall = right / (right + missed || 1);
  const agreement = (right + rightlyNot) / (all || 1);
  const chance = ((right + falselyFound) * (right + missed) + (missed + rightlyNot) * (falselyFound + rightlyNot)) / (all * all || 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    agreement,
    kappa: chance < 1 ? (agreement - chance) / (1 - chance) : 0,
  };
}
