import type { EvidenceKind } from '../document/types.js';

/** A part of a template: a heading, and what is asked below it. Prompts are questions, without their brackets. */
export interface PromptSection {
  readonly heading: string;
  readonly prompts: readonly string[];
  /** A table to fill, whose cells are prompts: its headings, and one row. */
  readonly table?: { readonly headings: readonly string[]; readonly row: readonly string[] };
}

/** A set of prompts that can be put into an entry. */
export interface PromptSet {
  /** Its name in the list of snippets; what is typed to get it is made from it. */
  readonly name: string;
  /** When it helps, in one sentence. */
  readonly use: string;
  readonly sections: readonly PromptSection[];
}

/** What each kind of evidence asks for. Questions only: an answer is the learner's. */
export const kindPrompts: Readonly<Record<EvidenceKind, PromptSet>> = {
  'reflective-account': {
    name: 'Situation, task, action, result',
    use: 'For an account of something that happened at work.',
    sections: [
      { heading: 'What happened', prompts: ['When and where was it, who was the customer, and what did they want?'] },
      { heading: 'What I had to do', prompts: ['Which part of it was yours, and what were you aiming for?'] },
      { heading: 'What I did', prompts: ['Which steps did you take, in order, and what words were said?'] },
      { heading: 'What came of it', prompts: ['What changed for the customer and for the firm, and what would you keep or change?'] },
    ],
  },
  'written-answer': {
    name: 'Written answer',
    use: 'For an answer to a task or question that was set.',
    sections: [
      { heading: 'Question', prompts: ['Which question were you set?'] },
      { heading: 'Answer', prompts: ['What is your answer?', 'Why is it so?', 'Which example from the place where you work shows it?'] },
    ],
  },
  'professional-discussion': {
    name: 'Discussion, question and answer',
    use: 'For the notes of a talk with an assessor.',
    sections: [
      { heading: 'The discussion', prompts: ['When was it, who asked, and is there a recording?'] },
      { heading: 'Questions and answers', prompts: ['What was asked?', 'What was answered, in the words that were said?'] },
    ],
  },
  'witness-statement': {
    name: 'Witness form',
    use: 'For somebody who saw the work, to fill in and sign.',
    sections: [
      { heading: 'What I saw', prompts: ['When and where was it, and where were you?', 'Who was the customer, and how did the learner notice what they needed?', 'What did the learner say and do, step by step?'] },
    ],
  },
  observation: {
    name: 'Observation',
    use: 'For the record of somebody who watched the work.',
    sections: [
      { heading: 'Observation', prompts: ['Who observed, when and where?'] },
      { heading: 'What was seen', prompts: ['What did the customer want, and how did they put it?', 'What was said and done, step by step?'] },
      { heading: 'How it ended', prompts: ['What did the customer say or do at the end?'] },
    ],
  },
  'work-product': {
    name: 'Work product',
    use: 'For something made at work, such as an e-mail, a notice or a record.',
    sections: [
      { heading: 'The product', prompts: ['What is it, pasted below with customers under made-up names?'] },
      { heading: 'How it came about', prompts: ['Who was it for, when did you make it, and which part is your own?'] },
      { heading: 'What came of it', prompts: ['What did the reader do next?'] },
    ],
  },
  'case-study': {
    name: 'Case study',
    use: 'For a longer story with one customer or one change.',
    sections: [
      { heading: 'Background', prompts: ['Where do you work, and who is the customer in this case?'] },
      { heading: 'What happened over time', prompts: ['What came first, and when?', 'What came next, and what did you do?'] },
      { heading: 'Figures', prompts: ['Which counts, sums or dates can you give, and where are they from?'] },
      { heading: 'What it shows', prompts: ['Why did it turn out as it did?'] },
    ],
  },
};

/** Sets of prompts that fit into entries of several kinds. */
export const morePrompts: readonly PromptSet[] = [
  {
    name: 'Complaint',
    use: 'For an account of a complaint.',
    sections: [
      { heading: 'The complaint', prompts: ['Who was put out, by what, and how did they say it?'] },
      { heading: 'What I did about it', prompts: ['What did you say first, and how?', 'What did you find out?', 'What did you put right, and by when?'] },
      { heading: 'Afterwards', prompts: ['What did you write down or pass on?', 'What did the customer say later?'] },
    ],
  },
  {
    name: 'Customer types table',
    use: 'For the kinds of customer at work, and how they differ.',
    sections: [
      {
        heading: 'My customers',
        prompts: [],
        table: {
          headings: ['Kind of customer', 'Inside or outside the firm', 'An example', 'What they need', 'How I adapt'],
          row: ['Which kind?', 'Is it inside or outside?', 'Who, at your work?', 'What they need?', 'What you do differently?'],
        },
      },
    ],
  },
];

/** The words of the form that a witness is sent. */
export const witnessForm = {
  intro: (learner: string): string => `[Write what you saw of ${learner}, in words of your own; the assessor decides what it shows]`,
  bearsOn: 'What it may bear on',
  fields: ['Witness name', 'Job role', 'Employer', 'Relationship to the learner', 'Contact', 'Date and place of what I saw'],
  declaration: 'This is a true account of what I saw, in my own words.',
  declarationLabel: 'Declaration',
  signing: ['Signed', 'Date signed'],
  learner: 'Learner',
  learnerEmployer: 'Where the learner works',
  activity: 'What it is about',
};

/** What stands at the top of a new `portfolio.yaml`. */
export const manifestComment = ' Whose portfolio this is, which packs read it, and which files are its evidence.\n Names of colleagues can go in a list "staff:", of witnesses in a list "witnesses:".';

/** The title of the first entry of a new portfolio. */
export const firstEntryTitle = 'Something that happened at work';

/** Prompts for what an entry does not show yet. A prompt holds no figures and no brackets, so that it is known as one. */
export function gapPrompts(missing: readonly string[]): readonly string[] {
  const told = missing.map((each) => each.replace(/[[\]]/g, '').trim()).filter((each) => each !== '' && !/\d/.test(each));
  return told.length > 0 ? told.map((each) => `What can you tell of this: ${each.replace(/[.?!]+/g, '')}?`) : ['What did you do, when and with whom, and what came of it?'];
}
