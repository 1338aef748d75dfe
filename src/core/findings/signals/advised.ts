import type { Signal } from './types.js';

/** Advice or a rule for anybody: "staff should", "you need to", "always make sure". */
export const advised: Signal = {
  name: 'advised',
  phrases: [
    '(should|must|ought|shouldnt|mustnt)',
    '(you|they|staff|people|employees|we|businesses|companies|organisations) (need|have) to',
    'you (can|could|may|want|will|would)',
    'it is (important|vital|essential|good|best|crucial|key) (to|that|for)',
    'its (important|vital|essential|good|best|crucial|key) (to|that|for)',
    '(make|be) sure (to|that|you)',
    'try to',
    'remember to',
    'a good (business|company|organisation|employee|team)',
    '(businesses|companies|organisations|a business|an organisation|a company) (can|will|may|that|who|need)',
  ],
};
