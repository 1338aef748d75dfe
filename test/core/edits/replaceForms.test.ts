import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { replaceForms } from '../../../src/core/edits/replaceForms.js';
import { applyEdits } from '../../../src/core/edits/types.js';

const forms = ['Mrs Pauline Whittaker', 'Pauline Whittaker', 'Mrs Whittaker', 'Whittaker'];

function replaced(text: string, spellings: readonly string[] = forms): string {
  return applyEdits(text, replaceForms(parseDocument(text), spellings, 'Customer A'));
}

describe('replacing a private name', () => {
  it('takes the longest spelling, and whole words only', () => {
    assert.equal(replaced("I told Mrs Pauline Whittaker; Whittaker's bike, Whittakers and McWhittaker stay.\n"), "I told Customer A; Customer A's bike, Whittakers and McWhittaker stay.\n");
  });

  it('finds a name that is broken over two lines, and beside Markdown signs', () => {
    assert.equal(replaced('I told **Pauline\nWhittaker** and _Whittaker_.\n'), 'I told **Customer A** and _Whittaker_.\n'.replace('_Whittaker_', '_Customer A_'));
  });

  it('leaves the fields of the portfolio’s own people, and takes other fields', () => {
    const text = '---\nlearner: P. Whittaker\ntitle: The bike of Whittaker\nwitness:\n  name: Whittaker\n---\n\nWhittaker came.\n';
    assert.equal(replaced(text), '---\nlearner: P. Whittaker\ntitle: The bike of Customer A\nwitness:\n  name: Whittaker\n---\n\nCustomer A came.\n');
  });

  it('reads signs in a spelling as they are', () => {
    assert.equal(replaced('Write to p.w+1@x.example or pxw+1@x.example, (07700) 900 123.\n', ['p.w+1@x.example', '(07700) 900 123']), 'Write to Customer A or pxw+1@x.example, Customer A.\n');
  });

  it('changes nothing without spellings', () => {
    assert.equal(replaced('Text.\n', ['', ' ']), 'Text.\n');
  });
});
