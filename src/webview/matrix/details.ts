import type { MatrixAction } from '../../core/matrix/keys.js';
import { decideLabels, matrixKeysMessage, openPassageLabel } from '../../core/words/matrix.js';
import { element, setText } from './element.js';

/** The lines below the matrix: all that the current cell says, and what can be done with it. */
export interface Details {
  readonly element: HTMLElement;
  /** The id of the text that tells the keys. */
  readonly keysId: string;
  show(sentences: string): void;
}

const keysId = 'keys';

/** @param acted told when a button is chosen */
export function createDetails(acted: (action: MatrixAction) => void): Details {
  const sentences = element('p', { class: 'sentences' });
  const button = (text: string, key: string, action: MatrixAction): HTMLElement => {
    const made = element('button', { text, with: { type: 'button', 'aria-keyshortcuts': key } });
    made.addEventListener('click', () => { acted(action); });
    return made;
  };
  const buttons = element(
    'div',
    { class: 'buttons' },
    button(openPassageLabel, 'Enter', { kind: 'open' }),
    button(decideLabels.accepted, 'A', { kind: 'decide', decision: 'accepted' }),
    button(decideLabels['more-needed'], 'M', { kind: 'decide', decision: 'more-needed' }),
    button(decideLabels['not-accepted'], 'N', { kind: 'decide', decision: 'not-accepted' }),
  );
  return {
    element: element('section', { class: 'details' }, sentences, buttons, element('p', { class: 'keys', text: matrixKeysMessage, with: { id: keysId } })),
    keysId,
    show(words) {
      setText(sentences, words);
    },
  };
}
