import { evidenceKinds } from '../../src/core/document/types.js';
import { signalNames } from '../../src/core/findings/types.js';
import { requirementKeywords } from '../../src/core/judge/keywords/index.js';
import portfolioSchema from '../../schemas/portfolio.schema.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;

/** A pack writes a policy just as a portfolio does. */
const { kind, pointPolicy, policy } = portfolioSchema.definitions;
const policyDefinitions = { kind, pointPolicy, policy };

const id = (what: string, pattern: string, patternHint: string): Schema => ({ type: 'string', pattern, patternHint, maxLength: 64, description: what });
const text = (description: string, maxLength = 4000): Schema => ({ type: 'string', minLength: 1, maxLength, description });
const list = (items: Schema, description: string, extra: Schema = {}): Schema => ({ type: 'array', items, description, maxItems: 500, ...extra });
const object = (description: string, properties: Schema, required: readonly string[]): Schema => ({ type: 'object', description, properties, required, additionalProperties: false });

const conceptId = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const conceptHint = 'small letters, digits and hyphens, for instance internal-customer';
const pointId = '^[A-Za-z][A-Za-z0-9-]{0,15}(\\.[0-9]{1,3})+$';

const number: Schema = {
  type: 'object',
  description: 'A test of a number.',
  properties: {
    minimum: { type: 'number', description: 'The number is this or more.' },
    maximum: { type: 'number', description: 'The number is this or less.' },
    exclusiveMinimum: { type: 'number', description: 'The number is more than this.' },
    exclusiveMaximum: { type: 'number', description: 'The number is less than this.' },
    const: { type: 'number', description: 'The number is exactly this.' },
  },
  minProperties: 1,
  additionalProperties: false,
};

const kindTest: Schema = {
  type: 'object',
  description: 'A test of the kind of evidence.',
  properties: {
    const: { enum: [...evidenceKinds], description: 'The kind is this.' },
    enum: { type: 'array', items: { enum: [...evidenceKinds] }, minItems: 1, description: 'The kind is one of these.' },
  },
  minProperties: 1,
  additionalProperties: false,
};

const requirement: Schema = {
  type: 'object',
  description: 'A JSON Schema over the findings of an entry: what the text has to show. All keywords that stand side by side must hold.',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    $comment: { type: 'string', maxLength: 2000, description: 'A note for other authors. It has no effect.' },
    allOf: { type: 'array', minItems: 1, maxItems: 30, items: { $ref: '#/definitions/requirement' }, description: 'All of these must hold.' },
    anyOf: { type: 'array', minItems: 1, maxItems: 30, items: { $ref: '#/definitions/requirement' }, description: 'At least one of these must hold.' },
    oneOf: { type: 'array', minItems: 1, maxItems: 30, items: { $ref: '#/definitions/requirement' }, description: 'Exactly one of these must hold.' },
    not: { $ref: '#/definitions/requirement', description: 'This must not hold.' },
    properties: {
      type: 'object',
      description: 'Tests of plain figures of the entry.',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        words: { ...number, description: 'Tests the number of words, headings left out.' },
        kind: kindTest,
        signals: {
          type: 'object',
          description: 'Tests in how many sentences a signal stands.',
          required: ['properties'],
          additionalProperties: false,
          properties: {
            properties: {
              type: 'object',
              description: 'The signals, by name.',
              minProperties: 1,
              additionalProperties: false,
              properties: Object.fromEntries(signalNames.map((name) => [name, { ...number, description: `Tests the number of sentences with the signal "${name}".` }])),
            },
          },
        },
      },
    },
    ...Object.fromEntries(requirementKeywords.map((keyword) => [keyword.name, keyword.schema])),
  },
};

const example = object('A passage that proves the pack.', {
  text: text('The passage, as a learner would write it. Markdown is allowed.', 20_000),
  kind: { enum: [...evidenceKinds], description: 'The kind of evidence it is read as. Left out: the first kind that the point applies to, else a reflective account.' },
  why: text('For a near miss: the one reason why it earns nothing.', 500),
}, ['text']);

const examples = object('Passages that prove it: `pack test` runs them.', {
  earns: list(example, 'Passages that must be found. Three or more.', { minItems: 1 }),
  nearMisses: list(example, 'Passages that come close and must not be found. Three or more.', { minItems: 1 }),
}, ['earns', 'nearMisses']);

const point = object('One thing that evidence can earn.', {
  id: id('The marking point\'s id, unique in the pack, for instance CT.1.', pointId, 'letters, then numbers with full stops, for instance CT.1'),
  title: text('Two to four words, for lists.', 80),
  statement: text('What the learner does, in one sentence, in the pack\'s own words.', 600),
  earns: text('What earns it, in plain words for the learner.', 1500),
  doesNot: text('What comes close and does not earn it.', 1500),
  appliesTo: list({ type: 'string', enum: [...evidenceKinds] }, 'The kinds of evidence for which the point stands. Left out: all kinds.', { minItems: 1, uniqueItems: true }),
  found: { $ref: '#/definitions/requirement', description: 'What the findings must satisfy for "found".' },
  partly: { $ref: '#/definitions/requirement', description: 'What they must satisfy for "partly found", when `found` does not hold. Left out: never partly found.' },
  stillToShow: text('Follows "Still to show:" when the requirement has no better words. What is asked for, as a noun ("a complaint that a customer made") or a "how" or "what", in small letters, without a full stop.', 300),
  stillToAdd: text('Follows "Still to show:" when the point is partly found: the half that mostly lacks, in the same form ("a second thing that was done about the complaint"). Where it is given, it and `stillToShow` are said in place of the single words that `found` did not meet, unless it is partly found and some of several have been counted ("one more …").', 300),
  examples,
}, ['id', 'title', 'statement', 'earns', 'doesNot', 'found', 'stillToShow', 'examples']);

/** The JSON Schema of qualification packs, with the schema of every requirement keyword taken from its own file. */
export const packSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://portfolio-evidence.example/schemas/pack.schema.json',
  title: 'Qualification pack',
  description: 'A qualification as data: units, learning outcomes, marking points, and what the text of an entry has to show for each.',
  definitions: {
    ...policyDefinitions, requirement },
  ...object('A qualification as data: units, learning outcomes, marking points, and what the text of an entry has to show for each.', {
    $schema: { type: 'string', maxLength: 300, description: 'Where this schema stands. For editors; it has no effect.' },
    format: { const: 1, description: 'The version of this format. Always 1.' },
    id: id('The pack\'s id: portfolios and the command line name it.', conceptId, 'small letters, digits and hyphens, for instance customer-types'),
    title: text('The pack\'s name on screen.', 120),
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', patternHint: 'three numbers, for instance 1.0.0', description: 'The pack\'s version. Raise it when a judgement can change.' },
    notice: text('Whose reading of which topic this is. Say that it is unofficial unless an awarding organisation publishes it.', 1000),
    units: list(object('A unit of the qualification.', {
      id: text('The unit\'s id, unique in the pack.', 64),
      title: text('The unit\'s title.', 200),
      outcomes: list(object('A learning outcome.', {
        id: text('The learning outcome\'s id, unique in the pack.', 64),
        title: text('The learning outcome, in the pack\'s own words.', 400),
        points: list(point, 'The marking points of the outcome.', { minItems: 1 }),
      }, ['id', 'title', 'points']), 'The unit\'s learning outcomes.', { minItems: 1 }),
    }, ['id', 'title', 'outcomes']), 'The units.', { minItems: 1 }),
    concepts: {
      type: 'object',
      description: 'What the pack looks for in a passage, by id.',
      propertyNames: { pattern: conceptId, patternHint: conceptHint },
      maxProperties: 1000,
      additionalProperties: object('Something to look for in a passage.', {
        label: text('The words shown on screen, singular, for instance "internal customer". A concept that a point asks for by itself also follows "Still to show:", so write it with its article: "a complaint raised".', 80),
        phrases: {
          type: 'array',
          description: 'Phrases that mention it. Words match by their stem; (a|b) is a choice, [a] may be left out, ... is up to three words, =word is this form only, <customer> is a class of words.',
          items: { type: 'string', minLength: 1, maxLength: 2000 },
          maxItems: 1000,
        },
      }, ['label', 'phrases']),
    },
    categories: {
      type: 'object',
      description: 'Concepts that count as different kinds of one thing, by id.',
      propertyNames: { pattern: conceptId, patternHint: conceptHint },
      maxProperties: 200,
      additionalProperties: object('Concepts that count as different kinds of one thing.', {
        label: text('The singular shown on screen, for instance "customer type".', 80),
        of: list({ type: 'string', maxLength: 64 }, 'Ids of concepts of this pack.', { minItems: 1, uniqueItems: true }),
      }, ['label', 'of']),
    },
    misconceptions: list(object('A wrong idea that evidence can hold.', {
      id: id('The misconception\'s id, unique in the pack, for instance MC.1.', pointId, 'letters, then numbers with full stops, for instance MC.1'),
      title: text('The idea in a few words.', 120),
      message: text('Shown at the passage: names the misconception and says why assessors mark it down.', 400),
      held: { $ref: '#/definitions/requirement', description: 'What the findings satisfy when the text holds it. Must stay quiet where the text corrects it.' },
      examples,
    }, ['id', 'title', 'message', 'held', 'examples']), 'Wrong ideas to flag.'),
    advice: list(object('A way to make an entry stronger. Never a fault.', {
      id: text('The advice\'s id, unique in the pack.', 64),
      text: text('One line for the learner.', 300),
      when: { $ref: '#/definitions/requirement', description: 'When it fits.' },
    }, ['id', 'text', 'when']), 'How strong answers differ.'),
    glossary: list(object('A term of the field.', {
      term: text('The term.', 80),
      explanation: text('What it means, in plain words.', 600),
    }, ['term', 'explanation']), 'Terms, shown on hover.'),
    policy: { $ref: '#/definitions/policy' },
  }, ['format', 'id', 'title', 'version', 'notice', 'units']),
};
