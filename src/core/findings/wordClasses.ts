/**
 * Word classes that phrases can name, in general English of any trade. Each is a list of plain words,
 * singular; plurals and possessives are understood.
 */
export const wordClasses = {
  '<customer>': `customer client guest patient pupil parent tenant member passenger shopper visitor diner caller buyer
    consumer resident student learner delegate punter regular householder homeowner landlord owner family families couple
    bride groom walker driver traveller tourist hirer borrower reader donor adopter subscriber policyholder claimant
    applicant candidate account purchaser user lady gentleman fella bloke woman man pensioner mum dad gran grandad
    wife husband farmer builder plumber roofer electrician joiner contractor tradesman trader decorator gardener chef`,
  '<colleague>': `colleague manager supervisor team staff workmate teammate boss crew coworker employee apprentice trainee
    foreman deputy director lads department`,
  '<number>': `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half couple several
    few once twice`,
  '<person>': 'he she they him her them someone somebody customer client lady man woman guest patient parent member',
} as const;

/** Longer ways of saying a thing, in the notation of phrases, that stand for a class of their own. */
export const phraseClasses: Readonly<Record<string, string>> = {
  '<often>': `(weekly|monthly|daily|fortnightly|yearly|annually|quarterly|regularly|(every|each) [other|single|second|few|couple of|<number>] (day|week|month|year|quarter|fortnight|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|term|season|spring|summer|autumn|winter|christmas|time|visit|january|february|march|april|may|june|july|august|september|october|november|december)|(once|twice|<number> times) (a|per|every|each) (day|week|month|year|quarter|fortnight|term|season)|(first|last|second|third) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of [the|each|every] month|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|<number> (days|weeks|months) (later|after|before))`,
  '<money>': '(<£>|<number> (pound|quid|grand|pence|euro|dollar))',
};

/** The classes of a word by its form alone, whatever its neighbours. */
export function formClasses(plain: string): readonly string[] {
  if (/^[£$€]/.test(plain)) return money;
  if (/^\d/.test(plain)) return figure;
  return none;
}

const money = ['<£>'];
const figure = ['<number>'];
const none: readonly string[] = [];

const members: ReadonlyMap<string, readonly string[]> = (() => {
  const classesOf = new Map<string, string[]>();
  for (const [name, list] of Object.entries(wordClasses)) {
    for (const word of list.split(/\s+/)) {
      for (const form of [word, `${word}s`, word.endsWith('man') ? `${word.slice(0, -2)}en` : `${word}es`]) {
        classesOf.set(form, [...new Set([...(classesOf.get(form) ?? []), name])]);
      }
    }
  }
  return classesOf;
})();

/** All classes of a plain word. */
export function classesOf(plain: string): readonly string[] {
  const form = formClasses(plain);
  return form.length > 0 ? form : (members.get(plain) ?? none);
}

/** Whether a plain word is a member of one of `wordClasses`. */
export function isMember(plain: string, name: keyof typeof wordClasses): boolean {
  return members.get(plain)?.includes(name) === true;
}

const neverNames = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december christmas easter english ok mr mrs ms dr`.split(/\s+/),
);

/** Whether a plain word, where it has a capital within a sentence, reads as a name: it is no day or month, nor "I". */
export function canBeName(plain: string): boolean {
  return plain.length > 1 && !neverNames.has(plain) && !(plain.endsWith('s') && neverNames.has(plain.slice(0, -1)));
}
