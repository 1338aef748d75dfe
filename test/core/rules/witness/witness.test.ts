import assert from 'node:assert/strict';
import { codesOf, toldOf } from '../../support/told.js';

const frontMatter = '---\ntype: witness-statement\nlearner: Ada Quill\ndate: 2026-03-05\n---\n';
const account = 'I watched Ada at the hot counter. A man with a white stick came in and she told him what was on the board, and she put the tray in his hand.';
const form = (changes: Readonly<Record<string, string>> = {}, text = account) => {
  const lines = { 'Witness name': 'Rosa Bell', 'Job role': 'shift manager', 'Relationship to learner': 'line manager, not related', Contact: '01632 960118', 'Date and place': '3 March 2026, hot counter', Signed: 'R. Bell', 'Date signed': '4 March 2026', ...changes };
  return `${frontMatter}# Witness statement\n\n${Object.entries(lines).map(([label, value]) => `**${label}:** ${value}`).join('\n')}\n\n${text}\n`;
};
const letter = (text: string) => `${frontMatter}${text}\n`;
const signOff = '\n\nYours faithfully,\n\nRosa Bell, shift manager, Fenwick Foods\n4 March 2026, tel. 01632 960118';
const told = (text: string, options?: Parameters<typeof toldOf>[1]) => toldOf(text, options).filter(({ code }) => code.startsWith('witness.'));
const quiet = (text: string, options?: Parameters<typeof toldOf>[1]) => {
  assert.deepEqual(told(text, options), [], text);
};

describe('Missing details of a witness statement', () => {
  it('are told at the empty field, one of each', () => {
    const empty = { 'Witness name': '', 'Job role': 'N/A', 'Relationship to learner': '', Contact: '[phone]', Signed: '__________', 'Date signed': 'dd/mm/yyyy' };
    assert.deepEqual(told(form(empty)).map(({ code, severity, words }) => [code, severity, words]), [
      ['witness.missing-name', 'warning', 'Witness name:'],
      ['witness.missing-role', 'warning', 'N/A'],
      ['witness.missing-relationship', 'warning', 'Relationship to learner:'],
      ['witness.missing-contact', 'warning', '[phone]'],
      ['witness.missing-signature', 'warning', '__________'],
      ['witness.missing-date', 'warning', 'dd/mm/yyyy'],
    ]);
  });

  it('are told at the heading where no field is', () => {
    const text = `${frontMatter}# Witness statement\n\nOn 3 March Ada told the man at the hot counter what was on the board, and she put the tray in his hand.\n`;
    assert.deepEqual(told(text).map(({ code, words }) => [code, words]), ['name', 'role', 'relationship', 'contact', 'signature', 'date'].map((detail) => [`witness.missing-${detail}`, '# Witness statement']));
  });

  const inOrder = ['witness.missing-name', 'witness.missing-role', 'witness.missing-relationship', 'witness.missing-contact', 'witness.missing-activity', 'witness.missing-signature', 'witness.missing-date', 'authenticity.no-declaration'];
  const all = (text: string) => toldOf(text).map(({ code }) => code).filter((code) => inOrder.includes(code));
  const lacks: Readonly<Record<string, string>> = {
    'a heading': '---\ntype: witness-statement\n---\n# Witness statement\n\nThe counter was busy.\n',
    'no heading': '---\ntype: witness-statement\n---\nThe counter was busy.\n',
    'empty fields at the top': '---\ntype: witness-statement\nwitness: {name: , role: , relationship: , contact: }\nobserved: {date: , place: }\nsigned: {name: , date: }\n---\n# Witness statement\n\nThe counter was busy.\n',
    'a form with empty lines': `---\ntype: witness-statement\n---\n# Witness statement\n\n${['Witness name', 'Job role', 'Relationship to learner', 'Contact', 'Date and place', 'Signed', 'Date signed', 'Declaration'].map((label) => `**${label}:** ____`).join('\n')}\n\nThe counter was busy.\n`,
  };
  for (const [name, text] of Object.entries(lacks)) {
    it(`are told in the order of a form, of a statement with ${name}`, () => {
      assert.deepEqual(all(text), inOrder);
    });
  }

  it('are told from the name on where the fields at the top have none for it', () => {
    const text = '---\ntype: witness-statement\nwitness: {role: , relationship: , contact: }\nsigned: {date: }\n---\n# Witness statement\n\nOn 3 March 2026 at the counter she told the man what was on the board.\n';
    const [first, ...more] = told(text);
    assert.deepEqual([first?.code, first?.words], ['witness.missing-name', 'witness-statement']);
    assert.equal(more.length, 5);
  });

  it('say what to do, in one or two short sentences', () => {
    assert.deepEqual(told(form({ Signed: 'click to sign' })).map(({ message }) => message), ['This statement is not signed yet. Ask the witness to sign it, or to say how it was signed.']);
  });

  const noisy: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a table with an empty cell': [`${frontMatter}| | |\n|---|---|\n| Witness | Rosa Bell |\n| Position | |\n| Relationship | manager |\n| E-mail | r@bell.example |\n| When, where | 3 March, hot counter |\n| Signature | R Bell |\n| Date | 4/3/26 |\n\n${account}`, ['witness.missing-role']],
    'front matter with empty values': [`---\ntype: witness-statement\nwitness: {name: Rosa Bell, role: manager, relationship: "", contact: ~}\nobserved: {date: 2026-03-03, place: counter}\nsigned: {name: R Bell, date: 2026-03-04}\n---\n${account}`, ['witness.missing-contact', 'witness.missing-relationship']],
    'a template never filled in': [form({ 'Witness name': '[insert]', 'Job role': '[insert]', 'Relationship to learner': '[e.g. line manager]', Contact: '<email>', Signed: '[sign here]', 'Date signed': 'dd/mm/yyyy' }), ['witness.missing-contact', 'witness.missing-date', 'witness.missing-name', 'witness.missing-relationship', 'witness.missing-role', 'witness.missing-signature']],
    'one line of underscores': [form({ Signed: '____________ Date: ____________', 'Date signed': '' }), ['witness.missing-date', 'witness.missing-signature']],
    'the learner signed, the witness did not': [`${form({ Signed: '', 'Date signed': '' })}\nLearner signature: Ada Quill Date: 4/3/2026`, ['witness.missing-date', 'witness.missing-signature']],
    'a letter without a signature': [letter(`I am Rosa Bell, shift manager, her line manager. Ring me on 01632 960118.\n\nOn 3 March I watched her at the hot counter. She told a man what was on the board and put the tray in his hand.`), ['witness.missing-date', 'witness.missing-signature']],
    'a letter with no way to answer': [letter(`I am Rosa Bell, shift manager and Ada's line manager. On 3 March ${account}\n\nSigned R. Bell, 4 March 2026`), ['witness.missing-contact']],
    'a relationship that is only a line': [form({ 'Relationship to learner': '&nbsp;' }), ['witness.missing-relationship']],
    'boxes without a tick': [form({ 'Relationship to learner': '☐ Manager ☐ Colleague ☐ Customer' }), ['witness.missing-relationship']],
  };
  for (const [name, [text, codes]] of Object.entries(noisy)) {
    it(`are told of ${name}`, () => {
      assert.deepEqual(codesOf(text, 'witness.').sort(), codes);
    });
  }

  const silent: Readonly<Record<string, string>> = {
    'a full form': form(),
    'a letter': letter(`To whom it may concern\n\nI, Rosa Bell, shift manager at Fenwick Foods, confirm that I watched Ada on 3 March 2026 at the hot counter. I line manage her.\n\nA man with a white stick came in and she told him what was on the board.${signOff}`),
    'an e-mail': letter(`From: Rosa Bell, shift manager\nSent: 4 March 2026\nSubject: Ada\n\nAda works for me, no relation, ring ext 417. On Tuesday at the hot counter she told a man what was on the board and put the tray in his hand.\n\nRosa Bell (e-signed)`),
    'a table of four columns': `${frontMatter}| Learner | Ada Quill | Witness | Rosa Bell |\n|---|---|---|---|\n| Job title | manager | Relationship | line manager |\n| Tel | 01632 960118 | Date and venue | 3/3/2026, hot counter |\n| Signature | R Bell | Date | 4/3/2026 |\n\n${account}`,
    'a customer who writes': letter(`I'm a customer of the counter, Rosa Bell, no relation. 01632 960118. On 3 March Ada put the tray in my hand at the counter and she told me what was on the board.\n\nRosa Bell\n4 March 2026`),
    'a declared signature on file': form({ Signed: 'Signed on paper, copy held by the provider' }),
    'ticked boxes': form({ 'Relationship to learner': '☑ Manager ☐ Colleague' }),
    'an observation and other kinds': '---\ntype: observation\n---\n**Witness name:**\n\nAda told him.',
    'an entry not begun': '---\ntype: witness-statement\n---\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`are not told of ${name}`, () => {
      quiet(text);
    });
  }

  it('may stand in the list of witnesses, in the manifest or in another entry', () => {
    const text = form({ 'Job role': '', 'Relationship to learner': '', Contact: '' });
    const all = ['witness.missing-role', 'witness.missing-relationship', 'witness.missing-contact'];
    assert.deepEqual(codesOf(text, 'witness.'), all);
    quiet(text, { manifest: 'learner: Ada Quill\nwitnesses:\n  - {name: R. Bell, role: manager, relationship: line manager, contact: 01632 960118}\n' });
    quiet(text, { others: ['---\ntype: work-product\n---\n| Name | Role | Relationship | Contact |\n|---|---|---|---|\n| Rosa Bell | manager | line manager | 01632 960118 |\n'] });
    assert.deepEqual(codesOf(text, 'witness.', { others: ['---\ntype: work-product\n---\n| Name | Role | Relationship | Contact |\n|---|---|---|---|\n| Rosa Bell | manager | | ____ |\n| Tom Bell | a | b | c |\n'] }), all.slice(1));
    assert.deepEqual(codesOf(text, 'witness.', { manifest: 'learner: Ada Quill\nwitnesses: [{name: Rosa Ball, role: manager, relationship: line manager, contact: x}]\n' }), all);
  });
});

describe('What was seen, when and where', () => {
  const lacking = (text: string) => told(text).filter(({ code }) => code === 'witness.missing-activity').map(({ message }) => message);

  it('is told once, with the parts that lack', () => {
    assert.deepEqual(lacking(form({ 'Date and place': '' }, 'Ada told a man what there was and she gave him his change.')), ['Found: what was seen. Still to say: when it was and where it was.']);
    assert.deepEqual(lacking(form({ 'Date and place': '3 March 2026, hot counter' }, 'Very good.')), ['Found: when it was and where it was. Still to say: what was seen.']);
    assert.deepEqual(lacking(form({ 'Date and place': '' }, 'Very good.')), ['Still to say: what was seen, when it was and where it was.']);
  });

  it('can stand in sentences', () => {
    assert.deepEqual(lacking(form({ 'Date and place': '' }, `On Tuesday ${account}`)), []);
    assert.deepEqual(lacking(form({ 'Date and place': '' }, 'Last week I was sat by the till when she told him: "Take your time, there is no hurry."')), []);
  });
});

describe('A witness who is the learner', () => {
  const codes = (name: string, learner = 'Ada Quill', signed = 'R. Bell') => codesOf(form({ 'Witness name': name, Signed: signed }).replace('learner: Ada Quill', `learner: ${learner}`), 'witness.is-learner');

  it('is told by the name, in full or with an initial', () => {
    for (const name of ['Ada Quill', 'ada quill', 'A. Quill', 'Ms Ada Quill', 'Ada Jane Quill', 'A Quill, apprentice']) assert.equal(codes(name).length, 1, name);
    assert.deepEqual(told(form({ 'Witness name': 'Ada Quill' })).map(({ message, words }) => [message, words]), [['The witness and the learner have the same name, Ada Quill. A statement has to come from somebody else who was there.', 'Ada Quill']]);
    assert.equal(codesOf(form({ 'Witness name': 'Ada Quill' }).replace('learner: Ada Quill\n', ''), 'witness.is-learner', { manifest: 'learner: Ada Quill\n' }).length, 1);
  });

  it('is told by the signature', () => {
    assert.deepEqual(told(form({ Signed: 'Ada Quill' })).map(({ code, message }) => [code, message]), [['witness.is-learner', "The signature is the learner's, Ada Quill. The witness signs their own statement."]]);
  });

  it('is not taken from a shared surname or first name', () => {
    for (const name of ['Ben Quill', 'B. Quill', 'Ada Marsh', 'Quill', 'Ada']) assert.deepEqual(codes(name), [], name);
  });
});

describe('A witness who is a relative or friend', () => {
  const codes = (relationship: string, text = account) => codesOf(form({ 'Relationship to learner': relationship }, text), 'witness.is-relative');

  it('is told by the relationship', () => {
    for (const relationship of ['Mother', 'her uncle', 'Friend', 'Family friend', 'colleague and friend', 'owner, also his mother', 'I am her auntie', 'mum and manager', 'Partner', 'her cousin. We get on.', 'father-in-law', 'related']) assert.equal(codes(relationship).length, 1, relationship);
  });

  it('is told by what the witness says of themselves', () => {
    for (const text of ['I am her mum and I was there.', "I'm Ada's uncle and I run the place.", "I am his mum's sister.", 'She is my niece and she works for me.', 'My daughter Ada rang him.', 'I have known her since she was born.', 'I have known Ada all her life.']) assert.equal(codes('manager', text).length, 1, text);
    assert.deepEqual(told(form({}, `${account} She is my niece.`)).map(({ message, words }) => [message, words]), [['"She is my niece" reads as a relative or friend of the learner. Ask somebody who saw the work and is neither.', 'She is my niece']]);
  });

  it('is told by a family name for the witness', () => {
    assert.equal(codesOf(form({ 'Witness name': 'Auntie Jan' }), 'witness.is-relative').length, 1);
  });

  it('is not taken from a denial, nor from the customers’ relatives', () => {
    for (const relationship of ['line manager, not related', 'No relation', 'Employer, no family connection', 'colleague, not a friend', 'I am her manager and neither a friend nor a relative', "I'm the customer's wife", 'Business partner of the owner', 'managing partner', 'Family support manager', 'unrelated', 'Befriending co-ordinator']) assert.deepEqual(codes(relationship), [], relationship);
    for (const text of ["The customer's mother rang and she told her.", 'My daughter was with me when she served us.', 'A lad came in with his nan and he asked for her.', 'I am not his mother.', "I took in an order for my sister's wedding.", 'He was friendly to his brother.']) assert.deepEqual(codes('manager', text), [], text);
  });
});

describe('A list of skills', () => {
  const codes = (text: string) => codesOf(form({}, text), 'witness.skills-list');
  const list = '- Good communication\n- Active listening\n- Empathy\n- Team player\n- Punctual';

  it('is told where nothing that was seen is told', () => {
    for (const text of [list, `Ada has demonstrated:\n\n${list}`, 'Good communication skills, active listening, teamwork, polite telephone manner, handles complaints, adapts to customers, punctual, builds relationships.', 'She has shown excellent communication and listening. She has good product knowledge. She adapts to customers and builds rapport.'])
      assert.equal(codes(text).length, 1, text);
    assert.deepEqual(told(form({}, list)).filter(({ code }) => code === 'witness.skills-list').map(({ words, message }) => [words, message]), [[list.slice(2), 'This lists skills; nothing that was seen is found yet. Ask the witness to tell one occasion: what the learner did and said, when and where.']]);
  });

  it('is not told beside an account', () => {
    for (const text of [account, `${account}\n\n${list}`, `${list}\n\nShe said "Take your time, there is no hurry at all" to him.`, 'Good worker.']) assert.deepEqual(codes(text), [], text);
  });
});

describe('A character reference', () => {
  const codes = (text: string) => codesOf(form({}, text), 'witness.character-reference');

  it('is told where praise stands alone', () => {
    for (const text of ['She is hard working, honest and a pleasure to have around.', 'A lovely, reliable girl who is never late. She would be an asset to any firm.', 'I have no hesitation in recommending her. She has always been polite and punctual.']) assert.equal(codes(text).length, 1, text);
  });

  it('is not told beside an account', () => {
    for (const text of [account, `${account} She is hard working, honest and a pleasure to have around.`, 'Very good.']) assert.deepEqual(codes(text), [], text);
  });
});

describe('The assessor’s decision', () => {
  const codes = (text: string) => codesOf(form({}, `${account} ${text}`), 'witness.decides');

  it('is told where the witness makes it', () => {
    for (const text of ['She meets 2.1.', 'Ada has met 1.1, 1.2 and 2.1.', 'In my view she should pass.', 'The criteria are met.', 'All of the criteria have been met.', 'She has achieved the whole unit.', 'She deserves a pass.', 'I believe she is competent.', 'I am happy for her to be signed off.', 'He has satisfied the assessment criteria.', 'No further evidence is needed.', 'This covers CC.3.', 'She ought to be awarded the certificate.'])
      assert.equal(codes(text).length, 1, text);
    assert.deepEqual(told(form({}, `${account} She meets 2.1.`)).map(({ words, severity }) => [words, severity]), [['She meets 2.1', 'warning']]);
  });

  it('is not taken from other meetings, passings and numbers', () => {
    for (const text of ['We met at 2.15 that day.', 'She met him at the door.', 'He met the 7.40 train.', 'She passed him the tray.', 'She passed the message on.', 'The bus passes at 9.30.', 'She said the order should pass through me.', 'He signed off the delivery note.', 'I leave the criteria to the assessor.', 'She met the customer and he asked about units.', 'It was met with a smile.', 'She completed the order form.', 'He asked her to pass the salt.']) assert.deepEqual(codes(text), [], text);
  });
});

describe('A whole unit', () => {
  const codes = (text: string) => codesOf(form({}, `${account} ${text}`), 'witness.whole-unit');

  it('is told where the statement speaks for it', () => {
    for (const text of ['She has done the whole unit.', 'This is for the full unit.', 'All of the criteria in this unit.', 'Everything in the unit has been shown.', 'Unit 4 in full.', 'The whole of the customer service unit.']) assert.equal(codes(text).length, 1, text);
  });

  it('is not taken from other units and wholes', () => {
    for (const text of ['She told the whole story.', 'He moved the kitchen unit.', 'The full order came.', 'It was Unit 4 on the estate.', 'All units managers were there.', 'She wiped the entire counter.']) assert.deepEqual(codes(text), [], text);
  });
});

describe('The day of signing', () => {
  const before = (seen: string, signed: string) => told(form({ 'Date and place': `${seen}, hot counter`, 'Date signed': signed })).filter(({ code }) => code === 'witness.signed-before-activity');

  it('is told where it comes before what was seen', () => {
    for (const [seen, signed] of [['3 March 2026', '2 March 2026'], ['3/3/26', '2026-03-01'], ['Tuesday 3rd March 2026', 'February 2026'], ['5/3', '3/3']] as const) assert.equal(before(seen, signed).length, 1, `${seen} ${signed}`);
    assert.deepEqual(before('3 March 2026', '2/3/26').map(({ message, words }) => [message, words]), [['Signed 2/3/26, for something seen 3 March 2026: the signature is the earlier one. Check both dates.', '2/3/26']]);
  });

  it('is marked alone in a field that is a sentence', () => {
    assert.deepEqual(before('3 March 2026', 'at the desk on 2/3/26').map(({ message, words }) => [message, words]), [['Signed 2/3/26, for something seen 3 March 2026: the signature is the earlier one. Check both dates.', '2/3/26']]);
    assert.deepEqual(told(form({ 'Date signed': 'at the desk on 1 April 2026' }), { today: '2026-03-31' }).map(({ message, words }) => [message, words]), [['The day of signing, 1 April 2026, is still to come. Check the date.', '1 April 2026']]);
  });

  it('is not guessed at', () => {
    for (const [seen, signed] of [['3 March 2026', '3 March 2026'], ['3 March 2026', 'March 2026'], ['12 Dec', '6 Jan'], ['3 March', '1 March 2026'], ['spring', '1 March 2026'], ['3 March 2026', ''], ['12-11-10', '1/1/2010']] as const) assert.deepEqual(before(seen, signed), [], `${seen} ${signed}`);
  });

  it('is told where it is still to come', () => {
    const future = (signed: string, today: string) => told(form({ 'Date signed': signed }), { today }).filter(({ code }) => code === 'witness.signed-in-future').map(({ message }) => message);
    assert.deepEqual(future('1 April 2026', '2026-03-31'), ['The day of signing, 1 April 2026, is still to come. Check the date.']);
    assert.equal(future('4/2027', '2026-03-31').length, 1);
    for (const signed of ['31 March 2026', 'March 2026', '1 April', '31/4/2026']) assert.deepEqual(future(signed, '2026-03-31'), [], signed);
  });
});

describe('Who may be a witness', () => {
  const manifest = 'learner: Ada Quill\npolicy:\n  witnessStatuses: [line manager, expert witness]\n';

  it('is told where the policy says so and the witness is another', () => {
    assert.deepEqual(told(form({ 'Relationship to learner': 'colleague' }), { manifest }).map(({ code, message, words }) => [code, message, words]), [['witness.status', '"shift manager" is none of those who can be a witness here: line manager, expert witness. Check who the witness is, or ask one of those.', 'shift manager']]);
  });

  it('is read from the role, the relationship and the list of witnesses', () => {
    quiet(form(), { manifest });
    quiet(form({ 'Job role': 'Expert Witness (A1)' , 'Relationship to learner': 'colleague' }), { manifest });
    quiet(form({ 'Relationship to learner': 'colleague' }), { manifest: `${manifest}witnesses: [{name: Rosa Bell, relationship: Line managers}]\n` });
    quiet(form({ 'Relationship to learner': 'colleague' }));
  });
});
