import type { Concept, MarkingPoint, Pack, Requirement } from '../../../src/core/packs/types.js';

const examples = { earns: [{ text: 'We serve trade customers.' }], nearMisses: [{ text: 'Customers are nice.', why: 'no type' }] };

/** A marking point that needs nothing but what the test is about. */
export function pointOf(id: string, found: Requirement, more: Partial<MarkingPoint> = {}): MarkingPoint {
  return { id, title: `Point ${id}`, statement: 'Says what it says.', earns: 'Saying it.', doesNot: 'Not saying it.', found, stillToShow: 'the thing itself', examples, ...more };
}

/** A sound pack about kinds of fruit, small enough to see through. */
export function packOf(points: readonly MarkingPoint[], more: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'fruit',
    title: 'Fruit',
    version: '1.0.0',
    notice: 'A test.',
    units: [{ id: 'U1', title: 'Fruit', outcomes: [{ id: '1', title: 'Know fruit', points }] }],
    concepts: fruit,
    categories: { 'kind-of-fruit': { label: 'kind of fruit', of: ['apple', 'pear', 'plum'] } },
    misconceptions: [],
    advice: [],
    glossary: [],
    ...more,
  };
}

const fruit: Readonly<Record<string, Concept>> = {
  apple: { label: 'apple', phrases: ['apple'] },
  pear: { label: 'pear', phrases: ['pear'] },
  plum: { label: 'plum', phrases: ['plum', 'damson', 'pear plum'] },
  sale: { label: 'sale', phrases: ['sell', 'sold', 'takings'] },
  praise: { label: 'word of praise', phrases: ['praise'] },
};
