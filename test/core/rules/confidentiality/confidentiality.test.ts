import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { parseDocument } from '../../../../src/core/document/parseDocument.js';
import { readPrivate } from '../../../../src/core/privacy/readPrivate.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten, toldIn, type WrittenPortfolio } from '../../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const told = (written: WrittenPortfolio): string[] => toldIn(checkWritten(checker, written), written).filter((line) => line.includes('confidentiality.')).map((line) => line.replace('confidentiality.', ''));
const toldOf = (text: string, manifest?: string): string[] => told({ ...(manifest === undefined ? {} : { manifest }), entries: { 'E01.md': text } }).map((line) => line.replace('E01.md: ', ''));
const statement = (text: string, more = ''): string => `---\ntype: witness-statement\n${more}---\n${text}`;

describe('private details', () => {
  const noisy: readonly (readonly [string, ...string[]])[] = [
    ['I wrote to p.whittaker@brookmail.example that evening.', 'email: p.whittaker@brookmail.example'],
    ['[Write to her](mailto:pauline@brookmail.example) was on the card.', 'email: pauline@brookmail.example'],
    ['She left her number, 07700 900123, on the pad.', 'phone: 07700 900123'],
    ['His landline is (01632) 960 118.', 'phone: (01632) 960 118'],
    ['I rang the customer on +44 7700 900456 twice.', 'phone: +44 7700 900456'],
    ['She texts from 07700-900-321 only.', 'phone: 07700-900-321'],
    ['Their number in Dublin is +353 20 911 1234.', 'phone: +353 20 911 1234'],
    ['Phone 960 118 after six, it said.', 'phone: 960 118'],
    ['The parcel went to 4 Mill Lane, LS7 4PQ.', 'postcode: LS7 4PQ'],
    ['| Name | Postcode |\n|---|---|\n| Mrs T | YO10 5DD |\n', 'postcode: YO10 5DD'],
    ['He read out 4929 1234 5678 9014? No: 4111 1111 1111 1111.', 'account: 4111 1111 1111 1111'],
    ['Sort code 20-00-00, account 12345678, she said.', 'account: 20-00-00', 'account: 12345678'],
    ['The IBAN was GB82 WEST 1234 5698 7654 32.', 'account: GB82 WEST 1234 5698 7654 32'],
    ['Refund to account number 31926819 please.', 'account: 31926819'],
    ['```\nFrom: j.reed@brookmail.example\nWhere is it?\n```', 'email: j.reed@brookmail.example'],
    ['---\ntitle: Refund for 07700 900999\n---\nSo there.', 'phone: 07700 900999'],
  ];
  for (const [text, ...expected] of noisy) {
    it(`are told: ${text.replace(/\s+/g, ' ').slice(0, 60)}`, () => { assert.deepEqual(toldOf(text), expected); });
  }

  const quiet: readonly string[] = [
    'Order 07700900123 was late, invoice no. 01632960118 too.',
    'The job ref is 0113 4960 118.',
    'On 03.02.2026 at 10.30 we sold 1,250,000 units for £1250000.',
    'Ring us on 01632 960100 if it comes back, I told her.',
    'Our number is 01632 960100 and it is on the van.',
    'Customers can call 0800 123 4567 or 0345 600 1000.',
    'Open 09.00-17.30, 2024-2026, and 1000 2000 3000 in the till.',
    'Part M12 3AB did not fit; bay B4 2AA was full; size S10 2XL.',
    'We use the form BS8 or QR1 9ZZ, whichever.',
    'Order number 4111 1111 1111 1112 has no such card.',
    'I sold 12345678 of them between 12-03-26 and 14-03-26.',
    'Follow us @wheelhouse or see shop@ on the site.',
    'He scored 180 140 100 60 45 and a bull, 7 6 5 4 3 2 1.',
    'Meter reading 00045678901, serial 07812345678.',
    'ISBN 9780306406157 is on the shelf.',
  ];
  for (const text of quiet) it(`are not seen in: ${text.slice(0, 60)}`, () => { assert.deepEqual(toldOf(text), []); });

  it('of the witness, the learner and staff are theirs to give', () => {
    const front = 'witness:\n  name: Imran Sadiq\n  contact: imran@pinderrooke.example, 01632 960148\n';
    assert.deepEqual(told({ entries: { 'W01.md': statement('I saw her. Ring me on +44 1632 960148. So did jess@pinderrooke.example.', front), 'E01.md': 'Imran is on 01632 960148.' } }), []);
    assert.deepEqual(toldOf(statement('**Contact:** 01632 960 655\n\nTel: 07700 900 655 | Email: t@brookmail.example\n\nI saw her.')), []);
    assert.deepEqual(toldOf(statement('B. Ottaway, director. 01632 960118. I can be reached at b@brookmail.example.')), []);
    assert.deepEqual(toldOf('Learner phone: 07700 900111\n\nSo there.'), []);
    assert.deepEqual(toldOf('Col is on 01632 960777.', 'staff: [{name: Col Reed, contact: 01632 960777}]'), []);
  });

  it('of a customer are told in a witness statement too', () => {
    assert.deepEqual(toldOf(statement('She rang the customer on 07700 900123. Mrs T has her number, 07700 900124.')), ['phone: 07700 900123', 'phone: 07700 900124']);
  });

  it('are told once in an entry, with the other places, and never repeated in words', () => {
    const written = { entries: { 'E01.md': 'Ann rang from 07700 900123. I rang 07700 900123 back.' } };
    const [diagnostic, ...more] = checkWritten(checker, written).entries[0]!.diagnostics.filter(({ code }) => code.startsWith('confidentiality.'));
    assert.equal(more.length, 0);
    assert.deepEqual([diagnostic!.severity, diagnostic!.message, diagnostic!.related?.length], ['warning', "A phone number. Leave it out; your assessor doesn't need it.", 1]);
    assert.deepEqual(diagnostic!.data, { kind: 'private', what: 'detail', text: '07700 900123', forms: ['07700 900123'], pseudonym: '[phone number left out]' });
  });
});

describe('confidentiality.name', () => {
  const noisy: readonly (readonly [string, ...string[]])[] = [
    ['I told Mrs Pauline Whittaker that it was late.', 'Mrs Pauline Whittaker'],
    ['Mr Pereira came back on Wednesday.', 'Mr Pereira'],
    ["It is Ms O'Brien's bike, not Mr McDonald's.", "Ms O'Brien", 'Mr McDonald'],
    ['Mr and Mrs Khan took the room.', 'Mrs Khan'],
    ['A customer called Pauline Whittaker rang.', 'Pauline Whittaker'],
    ['The order for Oluwaseun Adebayo went out late.', 'Oluwaseun Adebayo'],
    ["Agnieszka Nowak's refund took a week.", 'Agnieszka Nowak'],
    ['Customer name: Sanjay Mehta', 'Sanjay Mehta'],
    ['> Dear Fatima Hussain, we are sorry.', 'Fatima Hussain'],
    ['Megan Price, a regular customer, wanted the same again.'],
    ['Helen Price, a regular customer, wanted the same again.', 'Helen Price'],
    ['A café owner, Mrs Pauline Whittaker, rang our shop.', 'Mrs Pauline Whittaker'],
    ['It was for a corner shop owner called Sanjay Mehta.', 'Sanjay Mehta'],
    ['## Miss Lacey and the radio\n\nShe was cross.', 'Miss Lacey'],
    ['| Who | What |\n|---|---|\n| Mr Hussain | One invoice |\n', 'Mr Hussain'],
    ['---\ntitle: A late order for Mrs Whittaker\n---\nSo there.', 'Mrs Whittaker'],
  ];
  for (const [text, ...expected] of noisy) {
    it(`${expected.length > 0 ? 'is told' : 'is not told of a name that is not common'}: ${text.replace(/\s+/g, ' ').slice(0, 60)}`, () => { assert.deepEqual(toldOf(text), expected.map((name) => `name: ${name}`)); });
  }

  const quiet: readonly string[] = [
    'Ms T wheeled her bike in, and Mr K. and Mrs. B came too.',
    'My manager Mrs Bright has it in the book as well. Mrs Bright checks it.',
    'Mr Vance, head of year, said so, and our owner, Mr Pinder, agreed.',
    'The café owner, Mrs Bright, signs my hours. Mr Pinder, a part owner, said so.',
    'I work with Helen Price on the till and we serve customers.',
    'Helen Price from accounts is our customer too, in a way.',
    'Our customer Charlotte Street Dental wants it on Mondays.',
    'The order for Paul Smith Joinery and for Laura Ashley went out.',
    'We sold Dr Martens and Mr Kipling cakes to a customer.',
    'On Tuesday March Hare Cafe rang. In May June Orders rise.',
    'The customer came from Milton Keynes and works at Harvey Nichols.',
    'A customer I will call Mrs Green was upset. Mrs Green rang.',
    'Mr Glebe (not his real name) rang. Mr Glebe was cross.',
    'All names have been changed. Mrs Whittaker rang.',
    'Customer A rang. Customer B did too.',
    'Dear Sir or Madam, Kind Regards, Yours Sincerely.',
    'Miss Tuesday and you miss the van. Mr Whippy came by.',
    'Thank You Notes. Best Wishes. Happy Birthday Victoria Sponge.',
  ];
  for (const text of quiet) it(`is quiet: ${text.slice(0, 60)}`, () => { assert.deepEqual(toldOf(text), []); });

  it('is quiet about those whom the manifest or a form names', () => {
    const manifest = 'learner: Maya Okafor\nassessor: Denise Hallam\nstaff: [Bev, Jess Whitlow]\nwitnesses: [{name: Imran Sadiq}]\n';
    assert.deepEqual(toldOf("Mrs Hallam asked. Mr Sadiq said. A customer told Mrs Whitlow. The order for Jess Whitlow, Maya Okafor's bike, Bev.", manifest), []);
    assert.deepEqual(told({ entries: { 'W01.md': statement('So there.', 'witness:\n  name: Tom Reed\n'), 'E01.md': 'Mr Reed saw it.' } }), []);
    assert.deepEqual(toldOf('Mrs Hallam asked.'), ['name: Mrs Hallam']);
  });

  it('is quiet about who speaks in a discussion and who signs a statement', () => {
    assert.deepEqual(toldOf('---\ntype: professional-discussion\n---\n**Mrs Hale:** What then?\n\nMr Reed: I rang.'), []);
    assert.deepEqual(toldOf(statement('Dear Mrs Iqbal\n\nI saw him.\n\nYours truly\nMrs P Garside')), []);
    assert.deepEqual(toldOf(statement('Name: Mrs Yvonne Platt. Shop manager.')), []);
  });

  it('gives each person one pseudonym through the portfolio, none that is taken, in order of appearance', () => {
    const { entries } = checkWritten(checker, {
      entries: {
        'E01.md': 'Mrs Pauline Whittaker rang. Customer A and Customer C did not. Mr Whittaker did.',
        'E02.md': 'Mrs Whittaker again, and Ms Obi. Then Mrs Pauline Whittaker.',
      },
    });
    const data = entries.map(({ diagnostics }) => diagnostics.flatMap((each) => (each.data?.kind === 'private' ? [[each.data.text, each.data.pseudonym, each.data.forms.join('|')]] : [])));
    const forms = 'Mrs Pauline Whittaker|Mrs Whittaker';
    assert.deepEqual(data, [
      [['Mrs Pauline Whittaker', 'Customer B', forms], ['Mr Whittaker', 'Customer D', 'Mr Whittaker']],
      [['Mrs Whittaker', 'Customer B', forms], ['Ms Obi', 'Customer E', 'Ms Obi']],
    ]);
  });

  const full = 'I told Mrs Pauline Whittaker that it was late.';
  const alone: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a first name in the same entry': [`${full} Later Pauline said that it was fine.`, ['Mrs Pauline Whittaker']],
    'a first name that begins a sentence': ['Pauline rang.', ['Pauline']],
    'a possessive': ["I fetched Pauline's bike.", ['Pauline']],
    'a surname within a sentence': ['I told Whittaker so.', ['Whittaker']],
    'a surname before what is a customer’s': ['I packed the Whittaker order.', ['Whittaker']],
    'a surname in a possessive after "at"': ["We fitted it at Whittaker's.", ['Whittaker']],
    'a surname that begins a sentence and does something': ['Whittaker rang.', ['Whittaker']],
    'a first name after a word that begins a sentence': ['Luckily Pauline came back.', ['Pauline']],
    'a quotation': ['> Dear Pauline, we are sorry.', ['Pauline']],
    'a list': ['- Pauline: one bike\n- nobody else', ['Pauline']],
  };
  for (const [name, [text, expected]] of Object.entries(alone)) {
    it(`is told of a part of a name that stands in full elsewhere: ${name}`, () => {
      assert.deepEqual(told({ entries: { 'E01.md': text, 'E02.md': full } }), [...expected.map((each) => `E01.md: name: ${each}`), 'E02.md: name: Mrs Pauline Whittaker']);
    });
  }

  it('gives the parts of a name the same pseudonym, in one list of spellings', () => {
    const { entries } = checkWritten(checker, { entries: { 'E01.md': `${full} Later Pauline said so.`, 'E02.md': 'I rang Pauline.' } });
    const data = entries.map(({ diagnostics }) => diagnostics.map(({ data: each, related = [] }) => (each?.kind === 'private' ? [each.text, each.pseudonym, each.forms, related.length] : [])));
    const forms = ['Mrs Pauline Whittaker', 'Pauline'];
    assert.deepEqual(data, [[['Mrs Pauline Whittaker', 'Customer A', forms, 1]], [['Pauline', 'Customer A', forms, 0]]]);
  });

  const parts: Readonly<Record<string, string>> = {
    'no full name': 'I told Mrs Whittaker. Pauline came too.',
    'somebody at work': `${full} Pauline, my manager, agreed. I asked Pauline.`,
    'another full name': `${full} I work with Pauline Hope. Pauline agreed.`,
    'a firm': `${full} Whittaker Motors rang, and I told Whittaker.`,
    'an ordinary word': 'I told Mrs Grace Price that it was late. The price was high, and she has grace. Price matters. I saw Grace.',
    'a surname that begins a sentence': 'I told Mrs Helen Price that it was late. Price matters to many.',
    'a make of things': 'I told Mr Peter Dyson that it was late. The Dyson was back in. We sell Dyson.',
    'a place': 'I told Mr Frank Bolton that it was late. I trained in Bolton. The van came from Bolton.',
    'a branch': 'I told Mr Frank Bolton that it was late. Bolton branch rang. I sent it to Bolton.',
    'a first name that begins a sentence as a word': 'I told Mr Mark Denby and Mrs Hope Barker. Mark each parcel. Hope this helps.',
    'somebody in another team': `${full} Pauline in accounts found it. I asked Pauline.`,
    'two with one surname': 'I told Mrs Pauline Whittaker and Mr Whittaker. Then Whittaker rang.',
    'a part of a longer word': `${full} The Paulines of this world, and a Whittaker-Jones.`,
  };
  for (const [name, text] of Object.entries(parts)) {
    it(`is quiet on a part of a name where it can be something else: ${name}`, () => {
      const { entries } = checkWritten(checker, { entries: { 'E01.md': text } });
      const forms = entries[0]!.diagnostics.flatMap(({ data }) => (data?.kind === 'private' ? data.forms : []));
      assert.deepEqual(forms.filter((form) => !form.includes(' ')), [], forms.join());
    });
  }

  it('is quiet on a first name that is the learner’s too, and where the text says that names are made up', () => {
    assert.deepEqual(told({ manifest: 'learner: Pauline Hope\n', entries: { 'E01.md': full, 'E02.md': 'Pauline rang.' } }), ['E01.md: name: Mrs Pauline Whittaker']);
    assert.deepEqual(told({ entries: { 'E01.md': full, 'E02.md': 'All names have been changed. Pauline rang.' } }), ['E01.md: name: Mrs Pauline Whittaker']);
  });

  it('says what stands there and never the name itself', () => {
    const { entries } = checkWritten(checker, { entries: { 'E01.md': 'I told Mrs Pauline Whittaker, 07700 900123, that it was late.' } });
    assert.deepEqual(entries[0]!.diagnostics.map(({ message }) => message), [
      "A customer's name and phone number. Use a made-up name; your assessor doesn't need the real one.",
      "A phone number. Leave it out; your assessor doesn't need it.",
    ]);
    assert.doesNotMatch(JSON.stringify(entries[0]!.diagnostics.map(({ message, related }) => [message, related])), /Whittaker|07700/);
  });

  it('forgets somebody whom another entry calls staff', () => {
    assert.deepEqual(told({ entries: { 'E01.md': 'Mr Latif said no.', 'E02.md': 'My boss, Mr Latif, pays me.' } }), []);
  });
});

describe('the rule on confidentiality', () => {
  it('copes with texts made to be hard', () => {
    for (const piece of ['1 ', 'a@', 'Mr ', 'Helen ', '+44 ', 'GB82 ', 'a.b-c_d', 'names names ', 'I call ', "'s order "]) {
      const text = `${piece.repeat(20_000 / piece.length)}\n\nRing 07700 900123.`;
      assert.equal(readPrivate(parseDocument(text), 'reflective-account').details.at(-1)?.range.end, text.length - 1, piece);
    }
  });

  it('tells two hundred things in an entry at most', () => {
    assert.equal(toldOf(Array.from({ length: 500 }, (_, index) => `Ring the client on 07700 9${String(index).padStart(5, '0')}.`).join('\n\n')).length, 200);
  });
});
