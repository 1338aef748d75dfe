import type { Signal } from './types.js';

/** Two things set against each other. */
export const comparison: Signal = {
  name: 'comparison',
  phrases: ['(more|less|cheaper|dearer|higher|lower|better|worse|quicker|slower|easier|harder|bigger|smaller|fewer|greater|faster|longer) ... than', 'than', '(whereas|while|whilst|versus|vs|compared|against|instead|unlike|opposed|rather)', '(differ|different|difference)', 'on the other hand', '(one|other|others|some|most) ... (others|other|another)', '<number> times (as|more|the|what)', '(the same|as much) as', '(next to|set against|put against)', 'but'],
};
