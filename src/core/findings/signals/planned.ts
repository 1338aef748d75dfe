import type { Signal } from './types.js';

/** A plan or a wish: nothing has been done yet. */
export const planned: Signal = {
  name: 'planned',
  phrases: [
    '(i|we|she|he) (would|will|shall|could|might)',
    '(id|ill|well) [also|then|definitely|probably|first] (ask|ring|call|offer|tell|say|make|give|send|start|try|do|set|like|keep|put|explain|listen|apologise|phone|check|want|get|go|use|have|be|let|take|show|find)',
    '(i|we) (am|are|was|were) (going|planning|hoping) to',
    '(im|were) (going|planning|hoping) to',
    '(i|we) (plan|hope|intend|aim|want|mean) to',
    '(my|our|the) (plan|aim|goal|target|idea) (is|was|for|would)',
    'next (time|year|month|quarter|spring|summer) (i|we|ill|well|im)',
    'if (i|we) (had|was|were|got|could)',
    'in (the|my) future',
    'one day (i|we)',
    'it would be',
    'has not started',
    'not yet',
  ],
};
