import type { Signal } from './types.js';

/** A result: what came of it, with or without a connective. */
export const result: Signal = {
  name: 'result',
  phrases: [
    'so (i|we|he|she|they|now|it|the|that|this|my|our)',
    '(therefore|thus|hence|consequently)',
    'as a (result|consequence)',
    '(leads|led|leading|lead) to',
    '(means|meant|meaning)',
    '(results|resulted|resulting) in',
    '(that|this) way',
    '(end|ended) up',
    '(since|after|from) (then|that)',
    '(has|have|hes|shes|theyve|theyre) ... (since|ever since)',
    'ever since',
    '(came|comes|come|been) back',
    'which (is|was|has|made|makes|brings|brought|gave|gives|saves|saved|got|gets|keeps|kept)',
    '(off|on) the back of',
    'in the end',
    'and (now|then) (he|she|they|we)',
    'that (got|kept|saved|lost|brought|cost|earned|made) (us|him|her|them|me)',
  ],
};
