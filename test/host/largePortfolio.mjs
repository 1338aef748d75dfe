/** A portfolio of hundreds of entries and dozens of points, made up by rule: the same every time. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const units = ['Serving customers', 'Stock and orders', 'Tills and payments', 'Working safely'];
/** What each point is about, and the sentence that earns it. */
const subjects = [
  ['Greeting', 'greeted', 'I greeted the customer at the counter and asked what the job was for.'],
  ['Questions', 'asked what they needed', 'I asked what they needed the paint for before I picked a tin.'],
  ['Product advice', 'showed the range', 'I showed the range of drill bits and said which one is for tile.'],
  ['Complaint', 'complained', 'On Tuesday a decorator complained that his order was two tins short.'],
  ['Apology', 'apologised', 'I apologised and drove the two tins over after lunch.'],
  ['Follow-up', 'rang back', 'I rang back on Friday to hear whether the colour matched.'],
  ['Regulars', 'regular customer', 'A regular customer, Customer C, has her screws counted out before she comes.'],
  ['Phone manner', 'on the phone', 'I repeat the order on the phone so that nothing is missed.'],
  ['Privacy', 'locked the screen', 'I locked the screen when I left the desk, since addresses are on it.'],
  ['Feedback', 'asked for feedback', 'I asked for feedback on the new opening times and wrote it down.'],
  ['Stock count', 'counted the stock', 'I counted the stock of fixings and found nine boxes too few.'],
  ['Delivery check', 'delivery note', 'I checked the delivery note against the pallet, line by line.'],
  ['Rotation', 'oldest first', 'I put the sealant with the oldest first, as it has a date.'],
  ['Shortages', 'ran out', 'We ran out of sandpaper on Saturday, so I raised the level to forty.'],
  ['Ordering', 'placed the order', 'I placed the order before noon so that it came the next day.'],
  ['Returns', 'took it back', 'I took it back with the receipt and wrote the reason on the slip.'],
  ['Damage', 'damaged in transit', 'Three boards were damaged in transit; I took pictures and sent them.'],
  ['Labelling', 'shelf label', 'I printed a new shelf label where the price was out of date.'],
  ['Waste', 'recycled', 'I recycled the cardboard, which fills one cage a week.'],
  ['Records', 'logged it', 'I logged it in the book with the time and my initials.'],
  ['Opening a till', 'counted the float', 'I counted the float twice: one hundred pounds.'],
  ['Cash', 'counted the change', 'I counted the change into his hand and said the sum.'],
  ['Cards', 'card payment', 'The card payment was declined, and I offered to keep the goods aside.'],
  ['Discounts', 'trade discount', 'I gave the trade discount after I had looked up the account.'],
  ['Refunds', 'gave a refund', 'I gave a refund to the same card, as the policy says.'],
  ['Vouchers', 'voucher', 'The voucher had run out, so I asked my supervisor.'],
  ['Balancing', 'balanced the till', 'I balanced the till: forty pence over, noted and signed.'],
  ['Fraud', 'checked the note', 'I checked the note under the lamp before I took it.'],
  ['Invoices', 'raised an invoice', 'I raised an invoice for the school with the order number on it.'],
  ['Queues', 'opened a second till', 'I opened a second till when six people were waiting.'],
  ['Lifting', 'team lift', 'We did a team lift for the cement mixer and agreed who counts.'],
  ['Spills', 'wiped up', 'I wiped up the spill and put the yellow sign out.'],
  ['Ladders', 'checked the ladder', 'I checked the ladder for its tag before I climbed.'],
  ['Fire drill', 'fire drill', 'In the fire drill I led two customers to the car park.'],
  ['First aid', 'first aider', 'I called the first aider and stayed with him.'],
  ['Chemicals', 'data sheet', 'I read the data sheet for the thinner and wore gloves.'],
  ['Cutting', 'wore goggles', 'I wore goggles at the saw and kept the guard down.'],
  ['Forklift area', 'hatched area', 'I keep out of the hatched area while the forklift moves.'],
  ['Near misses', 'near miss', 'I reported a near miss with a stack of tiles.'],
  ['Housekeeping', 'cleared the aisle', 'I cleared the aisle of empty pallets before we opened.'],
];

/** @param {number} place */
const pointId = (place) => `SF.${place + 1}`;

/**
 * Some of the places from 0 to `count`, always the same ones for the same entry.
 * @param {number} entry
 * @param {number} step
 * @param {number} count
 * @param {number} how many of them
 */
const some = (entry, step, count, how) => Array.from({ length: how }, (_, index) => (entry * 7 + index * step) % count);

function pack() {
  const points = subjects.map(([title, , sentence], place) => ({
    id: pointId(place),
    title,
    statement: `Tells of a case of their own: ${title?.toLowerCase()}.`,
    earns: 'Tell of one case at work, with what was done.',
    doesNot: 'A rule in general.',
    stillToShow: `a case of your own: ${title?.toLowerCase()}`,
    found: { allOf: [{ mentions: { of: `c${place + 1}` } }, { mentions: { of: 'detail' } }] },
    partly: { mentions: { of: `c${place + 1}` } },
    examples: { earns: [{ text: `${sentence} My supervisor signed it.` }], nearMisses: [{ text: 'Staff should always be careful.', why: 'No case.' }] },
  }));
  const concepts = Object.fromEntries(subjects.map(([title, phrase], place) => [`c${place + 1}`, { label: title?.toLowerCase(), phrases: [phrase] }]));
  const perUnit = Math.ceil(points.length / units.length);
  return {
    format: 1,
    id: 'shop-floor',
    title: 'Shop floor',
    version: '1.0.0',
    notice: 'Made up for measuring and for pictures. It belongs to no qualification.',
    units: units.map((title, place) => ({ id: `SF${place + 1}`, title, outcomes: [{ id: `SF${place + 1}.1`, title, points: points.slice(place * perUnit, (place + 1) * perUnit) }] })),
    concepts: { ...concepts, detail: { label: 'who can confirm it', phrases: ['supervisor signed'] } },
    categories: {},
    misconceptions: [],
    advice: [],
    glossary: [],
  };
}

/** @param {number} entry */
function entryOf(entry) {
  const name = `E${String(entry + 1).padStart(3, '0')}`;
  const told = some(entry, 3, subjects.length, 8 + (entry % 4));
  const claimed = [...new Set([...told.slice(entry % 4 === 0 ? 1 : 0), ...(entry % 3 === 0 ? some(entry, 13, subjects.length, 3) : [])])];
  const sentences = told.map((place) => subjects[place]?.[2]);
  const text = [
    '---',
    `id: ${name}`,
    'type: reflective-account',
    `title: ${subjects[told[0] ?? 0]?.[0]} on week ${entry + 1}`,
    'learner: A. Learner',
    `claims: [${claimed.map(pointId).join(', ')}]`,
    '---',
    '',
    '# What happened',
    '',
    `${sentences.join(' ')}${entry % 5 === 0 ? '' : ' My supervisor signed it.'}`,
    '',
  ].join('\n');
  return { name, told, text, sentences };
}

/** @param {readonly ReturnType<typeof entryOf>[]} entries */
function decisions(entries) {
  const kinds = ['accepted', 'accepted', 'accepted', 'more-needed', 'not-accepted'];
  const reasons = { accepted: 'A case of the learner’s own, told with what was done.', 'more-needed': 'Say who can confirm it.', 'not-accepted': 'This is the supervisor’s part of the job.' };
  return entries.filter((_, place) => place % 3 !== 1).flatMap(({ name, told, sentences }, place) => told.slice(0, 5).map((point, which) => {
    const decision = kinds[(place + which) % kinds.length] ?? 'accepted';
    const words = (place * 5 + which) % 7 === 3 ? `${sentences[which]} It was a Monday.` : sentences[which];
    return {
      kind: 'decision', id: `d-${name}-${point}`, by: 'D. Hallam', at: `2026-03-${String(1 + (place % 28)).padStart(2, '0')}T09:30:00Z`, entry: name,
      pack: 'shop-floor', point: pointId(point), decision, reason: reasons[decision], basis: [{ words, heading: 'What happened' }], replaces: [],
    };
  }));
}

/**
 * Writes a portfolio of 40 points, with an assessor's decisions on half of its entries.
 * @param {string} folder
 * @param {number} count how many entries
 */
export async function writeLargePortfolio(folder, count) {
  for (const sub of ['evidence', 'packs', 'assessment']) await mkdir(path.join(folder, sub), { recursive: true });
  await writeFile(path.join(folder, 'portfolio.yaml'), 'learner: A. Learner\nassessor: D. Hallam\npacks: [shop-floor]\nevidence: [evidence/*.md]\n');
  await writeFile(path.join(folder, 'packs/shop-floor.pack.json'), JSON.stringify(pack(), null, 2));
  const entries = Array.from({ length: count }, (_, place) => entryOf(place));
  for (const { name, text } of entries) await writeFile(path.join(folder, `evidence/${name}.md`), text);
  await writeFile(path.join(folder, 'assessment/decisions.json'), `${JSON.stringify({ version: 1, records: decisions(entries) }, null, 2)}\n`);
}
