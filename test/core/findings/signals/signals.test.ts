import assert from 'node:assert/strict';
import { signals } from '../../../../src/core/findings/signals/index.js';
import { signalNames, type SignalName } from '../../../../src/core/findings/types.js';
import { signalsOf } from '../../support/findings.js';

interface Cases {
  readonly shows: readonly string[];
  readonly does_not: readonly string[];
}

const cases: Readonly<Record<SignalName, Cases>> = {
  workplace: {
    shows: ['Our salon opens at nine.', 'In my role I look after the till.', 'Most of our regulars come on Fridays.'],
    does_not: ['A salon opens at nine.', 'Customers differ by age and need.', 'Loyalty brings repeat purchases.'],
  },
  done: {
    shows: ['I rang her back.', 'She quickly thanked me.', 'Priya then offered a refund.', 'She then very kindly thanked me.'],
    does_not: ['She then and very kindly thanked me.', 'I ring people back.', 'Good service brings people back.', 'We need to feed them.'],
  },
  usual: {
    shows: ['We ring them every month.', 'We always send a card.', 'I keep notes on each one.'],
    does_not: ['We rang them.', 'They got a card.', 'I wrote one note.'],
  },
  planned: {
    shows: ['I would ring her.', 'We are going to call them.', 'Next time I will listen.'],
    does_not: ['I rang her.', 'We called them.', 'She listened to me.'],
  },
  advised: {
    shows: ['Staff should apologise.', 'You need to listen first.', 'It is important to smile.'],
    does_not: ['I apologised.', 'We listened first.', 'She smiled at him.'],
  },
  concrete: {
    shows: ['It cost £40.', 'She came on Tuesday.', 'I met Mrs Adeyemi at the gate.'],
    does_not: ['It was cheap.', 'She came early.', 'I met people at the gate.'],
  },
  reason: {
    shows: ['They stay because we care.', 'She left due to the wait.', 'That is why he came.'],
    does_not: ['They stay with pleasure.', 'She left after the wait.', 'He came.'],
  },
  result: {
    shows: ['He came back with a friend.', 'It led to more sales.', 'As a result she stayed.'],
    does_not: ['He met a friend.', 'There were sales.', 'She stayed a while.'],
  },
  comparison: {
    shows: ['It is cheaper than an advert.', 'Trade pays later, whereas the public pays now.', 'They differ in size.'],
    does_not: ['It is cheap.', 'Trade pays by card.', 'They are big.'],
  },
  denied: {
    shows: ['We have no trade customers.', 'She did not complain.', 'Nobody came to the till.'],
    does_not: ['We have trade customers.', 'Not only builders came.', 'There is no doubt.'],
  },
  quoted: {
    shows: ['I said "I am sorry about that".', '> Thanks for that.', 'Priya: how can I help?'],
    does_not: ['I said sorry.', 'She thanked me for that.', "It's the customer's own."],
  },
  question: {
    shows: ['Can I help?', 'She asked "is it ready?"', 'What is it (and why?)'],
    does_not: ['I can help.', 'She asked whether it was ready.', 'I asked what it was.'],
  },
  customer: {
    shows: ['A guest waited.', 'Two patients came.', 'Some people who come in are shy.'],
    does_not: ['A van waited.', 'Two parcels came.', 'Some are shy.'],
  },
  team: {
    shows: ['My manager helped.', 'The team met up.', 'A colleague was off sick.'],
    does_not: ['My manager helped a guest.', 'The sun came out.', 'A parcel was late.'],
  },
  'as-customer': {
    shows: ['When I stayed there it was cold.', 'As a customer I felt ignored.', 'I complained to them in May.'],
    does_not: ['A guest stayed there.', 'A customer felt ignored.', 'She complained in May.'],
  },
  copied: {
    shows: ['Describe how you handled a complaint.', 'The learner must identify three types.', 'Name: [Your name here please]', 'My name was ..... on the day we opened.', 'Please click to add a photo of the till.', 'We insert the date here.', 'What I said on the day (max 200 words)', 'What I said on the day (maximum 200 words)'],
    does_not: ['I described how it works.', 'Three types come in.', 'Her name is Priya.', 'My name was ... on the day we opened.', 'I insert the card and it clicks.', 'We took the max of 200 words.'],
  },
};

describe('signals', () => {
  it('are all read, each by one file', () => {
    assert.deepEqual([...signals.map(({ name }) => name), 'denied'].sort(), [...signalNames].sort());
  });

  for (const name of signalNames) {
    it(`read "${name}" where it stands`, () => {
      for (const sentence of cases[name].shows) assert.ok(signalsOf(sentence).has(name), sentence);
    });

    it(`read no "${name}" where it does not stand`, () => {
      for (const sentence of cases[name].does_not) assert.ok(!signalsOf(sentence).has(name), sentence);
    });
  }

  it('take words in a fence without a language for quoted', () => {
    assert.ok(signalsOf('```\nhello there\n```').has('quoted'));
  });

  it('never take quoted words for copied', () => {
    assert.ok(!signalsOf('> Describe the fault to me.').has('copied'));
  });
});
