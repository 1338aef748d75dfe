import { bareDate, findDates } from '../dates/readDate.js';
import { overlapsAny, shift, type TextRange } from '../text/range.js';
import { isEmptyValue } from './emptyValue.js';
import type { Pair, ReadPassage } from './pairs.js';
import type { Field, FieldName } from './types.js';

/** A line or sentence of a letter at its place. */
interface Piece {
  readonly words: string;
  readonly start: number;
  /** Whether it is near an end of the text, where a letter says who writes. */
  readonly atEdge: boolean;
  /** Whether it begins with a label of a form: its fields are read already. */
  readonly labelled: boolean;
  /** Whether a signature is among those. */
  readonly signatureRead: boolean;
  /** Whether it stands in a list. */
  readonly listed: boolean;
}

const title = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof|Sir|Captain|Capt|Sister|Auntie|Aunt|Uncle|Cllr|Sgt|Chef)\\.?[ \\t]+)?';
const word = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*\\.?|de|van|der|ap|al|bin)";
const name = `(?<name>${title}${word}(?:[ \\t]+${word}){0,3})`;
const fullName = `(?<name>${title}${word}(?:[ \\t]+${word}){1,3})`;
const jobs =
  "manager|manageress|supervisor|lead(?:er)?|team leader|owner|director|assistant|officer|co-?ordinator|head|boss|gaffer|partner|foreman|forewoman|charge ?hand|proprietor|secretary|receptionist|teacher|tutor|trainer|mentor|administrator|advis[eo]r|consultant|buyer|clerk|registrar|nurse|matron|chef|cook|technician|engineer|physiotherapist|pharmacist|dispenser|dentist|doctor|vet|solicitor|warden|captain|skipper|baker|butcher|mechanic|fitter|electrician|plumber|joiner|farmer|steward|bursar|librarian|curator|volunteer|governor|trustee|ranger|driver|dispatcher|operator|agent|principal|superintendent|controller|analyst|accountant|cashier|stylist|therapist|instructor|keeper|landlord|landlady|founder|executive|specialist|representative|rep|planner|estimator|surveyor|porter|housekeeper|concierge|sergeant|inspector|verger|chaplain|organiser|organizer|mgr|md|ceo|hr";
const notInRole = "I|I['’]m|he|she|they|we|am|is|was|be|been|being|did|do|that|this|with|the|at|except|for|by|in|a|an|my|our|his|her|their|of|and|to|as|on|or|from|between|who|walked|different|other|treats";
const signWord = '(?:e-?)?signed|signature|yours (?:sincerely|faithfully|truly)|(?:kind|best|warm)(?:est)? regards|regards';

const rules: readonly { readonly field: FieldName; readonly pattern: RegExp; readonly where?: 'edge' }[] = [
  { field: 'witness.name', pattern: new RegExp(`(?:\\bI am|\\bI['’]m|[Mm]y name is)[ ](?<name>\\p{Lu}\\p{L}+)(?=, \\p{Ll}| and I\\b)`, 'u'), where: 'edge' },
  { field: 'witness.name', pattern: new RegExp(`(?:^|[.:;,] |and )I,[ ]?${name},`, 'u') },
  { field: 'witness.name', pattern: new RegExp(`\\b(?:I am|I['’]m|[Mm]y name is|[Mm]y name['’]s|[Tt]his is|before \\p{Lu}\\w+ .{0,20}by)[ ]${fullName}(?=[ ]*[,.(;:–—]|[ ](?:and|from|of|at|the|who)\\b|$)`, 'u') },
  { field: 'witness.name', pattern: new RegExp(`\\b(?:[Ff]rom|[Oo]f|[Bb]y|re)[ ]${fullName}[*_]*[ ]?[,(]`, 'u'), where: 'edge' },
  { field: 'witness.role', pattern: new RegExp(`(?<![\\p{L}'’])(?<value>(?:(?!(?:${notInRole})\\b)\\p{L}[\\p{L}'’-]* ){0,3}\\b(?:${jobs})\\b(?: (?:at|of|for|in) [^,.;()]{2,60})?)`, 'iu'), where: 'edge' },
  { field: 'witness.role', pattern: /\bI(?: am|['’]m)?(?: the| a| an)? ?(?<value>(?:run|own|keep|manage|supervise|look after|have charge of|in charge of|work as|work in|work at|work on|work behind|work for|head up|lead|teach|drive|cook|serve) [^,.;()]{2,60})/u },
  { field: 'witness.role', pattern: /\bI(?: am|['’]m) (?:a|an|one of) (?<value>(?:[a-z]+ ){0,3}(?:customers?|clients?|colleagues?|users?|members?|parent|neighbour)\b[^,.;()]{0,60})/u },
  {
    field: 'witness.relationship',
    pattern:
      /(?<value>\bI(?:['’]ve| have)? (?:line[- ]?)?(?:manage|managed|supervise|supervised|mentor|mentored|employ|employed|train|trained|oversee|teach|taught|look after)\b(?! to\b)|\bI(?:['’]m| am)[^.;]{0,30}\b(?:manager|supervisor|boss|gaffer|mentor|employer|colleague|customer|client|tutor|trainer|aunt|auntie|uncle|mum|mother|dad|father|sister|brother|cousin|friend|neighbour|landlord)\b|\b(?:works?|worked|working|volunteers?|placement) (?:for|with|under|alongside|beside|next to) (?:me|us)\b|\bI (?:work|worked) (?:for|with|under|alongside|beside|next to) (?:her|him|them|\p{Lu}\p{L}+)|\b(?:answers?|answered|reports?|reported) to me\b|\b(?:[Nn]o|[Nn]ot a?|nor a?|[Uu]n)[ -]?(?:family|relation|relations|relative|related|friend|kin)\b|\b[Nn]o (?:family |other )?(?:connection|tie|relation)|\b[Nn]ot related\b|\b[Uu]nrelated\b|\b(?:his|her|their|\p{Lu}\p{L}+['’]s)(?: [a-z]+)? (?:line manager|manager|supervisor|team leader|boss|gaffer|employer|mentor|tutor|trainer|colleague|shift lead|section head|head of department)\b|\b(?:line manager|supervisor|employer|colleague|mentor) (?:of|to|for) (?:her|him|them|\p{Lu}\p{L}+)|\bI have known (?:her|him|them|\p{Lu}\p{L}+)|\bI (?:run|do|plan|check|sign off|oversee) (?:her|his|their|\p{Lu}\p{L}+['’]s)\b|\b[Ww]e(?:['’]re| are)(?: both)? (?:colleagues|in different teams|in the same team)|\bsame (?:team|shift|desk|reception|office) as me\b|\bwho employs (?:her|him|them)\b|\bnothing to do with the family\b|\bneither of us is\b|\bmy (?:apprentice|trainee|employee|team|staff|crew|clerk|student|learner)\b)/u,
  },
  { field: 'signed.name', pattern: new RegExp(`(?:^|[.:;,()*] ?)[ (]*(?:${signWord})\\b(?: electronically| by (?:me|hand)| by| in ink| as a true \\p{L}+| copy on file)?[ ,:*_]*(?<value>[^\\n]{0,60})`, 'iu') },
  { field: 'signed.name', pattern: /(?<value>\be-?signed\b|\be-signature\b|\bsigned (?:electronically|in ink|on paper|copy|original|and dated|by)|\(signed\)|\bsworn\b|\/s\/)/iu },
];
const contactDetail = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|(?:\+44[ ]?|\b0)(?:\d[ -]?){8,10}\d\b|\b(?:ext(?:ension|n)?\.?|x) ?(?:no\.? ?)?\d{2,6}\b/iu;
const aboutOthers = /\b(?:customers?|clients?|guests?|rang|phoned|called|texted|e-?mailed|h(?:er|is) (?:number|phone|mobile))\b/i;
const aboutMe = /\b(?:me|my|I|I['’]m|ring|tel|phone|contact|reach|call|mobile|ext)\b/i;
const seenWord = /\b(?:I|we)(?:['’]ve| have| had)? (?:also |just |then )?(?:saw|seen|watched|observed|witnessed|heard|was (?:stood|standing|sat|sitting|there|in|at|on|next|behind|beside|doing|working|with|present|close|near)|were|stood|sat|listened|noticed|overheard)\b/u;
const placeWord = /\b(?:at|in|on|by|behind|outside|inside|from|near|beside|across|through|into|over) (?:the|our|my|a|her|his|their|\p{Lu}\p{L}+['’]?s?)(?: [\p{L}\d'’-]+){1,3}/u;
const time = /\b\d{1,2}[.:]\d{2} ?(?:am|pm)?\b|\b\d{1,2} ?(?:am|pm|o['’]clock)\b|\b(?:half|quarter) (?:past|to) \p{L}+/iu;
const vagueDay = /\b(?:yesterday|today|last (?:week|month|night|year|spring|summer|autumn|winter|\p{Lu}\p{L}+day)|this (?:morning|week|month|afternoon|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:tue|tues|wed|thu|thurs|fri|sat|sun|mon)s?\b|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b|in may|winter|summer|spring|autumn|teatime|\b20\d\d\b|last \p{L}+|the other (?:day|week)|one (?:day|morning|afternoon|evening|night|teatime|lunchtime))\b/iu;
const edgeLines = 6;
const footLines = 4;
const headLines = 5;
const longestHeadLine = 60;

const signedLine = new RegExp(`^[ (*_]*(?:${signWord})\\b`, 'i');

/**
 * What a letter says in sentences: "I, A. Person, shift manager at a firm, confirm that …", "she works for me", and
 * the lines at its foot. Only sentences and lines that are no labelled fields are read.
 * @param writer whether the writer is the witness, else only what was seen and the signature are read
 */
export function letterFields(text: string, passages: readonly ReadPassage[], writer: boolean): Field[] {
  const pieces = piecesOf(text, passages);
  const told = [...pieces.flatMap((piece) => sentenceFields(piece)), ...seenFields(pieces), ...footFields(pieces)];
  return [...told, ...headDate(pieces)].filter(({ name: field }) => writer || !field.startsWith('witness.'));
}

function piecesOf(text: string, passages: readonly ReadPassage[]): Piece[] {
  const pairs = passages.flatMap((passage) => passage.pairs);
  const isLabelled = overlapsAny(pairs.filter((pair) => !isNarrative(pair)).flatMap(placesOf));
  const isSigned = overlapsAny(pairs.filter(({ label: { meanings } }) => meanings.includes('signature')).flatMap(placesOf));
  const all = passages.flatMap(({ passage, range }) =>
    passage.kind === 'heading' || passage.kind === 'row'
      ? []
      : passage.sentences.map((sentence) => {
          const place = shift(sentence, range.start - passage.range.start);
          return { words: text.slice(place.start, place.end), start: place.start, listed: passage.kind === 'item', labelled: isLabelled(place), signatureRead: isSigned(place) };
        }),
  );
  return all.map((piece, index) => ({ ...piece, atEdge: index < edgeLines || index >= all.length - edgeLines }));
}

function placesOf({ labelRange, value }: Pair): TextRange[] {
  return [labelRange, value];
}

/** A label that an account follows: what stands beside it is read like any other text. */
function isNarrative({ label: { meanings } }: Pair): boolean {
  return meanings.every((meaning) => meaning === 'other' || meaning === 'observed.activity');
}

function sentenceFields({ words, start, atEdge, labelled, signatureRead }: Piece): Field[] {
  const fields = rules.flatMap(({ field, pattern, where }): Field[] => {
    if ((where === 'edge' && !atEdge) || (labelled && field !== 'witness.relationship' && (field !== 'signed.name' || signatureRead))) return [];
    const match = pattern.exec(words);
    const value = (match?.groups?.value ?? match?.groups?.name)?.replace(/^[\s,:;()]+|[\s,;(]+$/g, '');
    if (!match || value === undefined) return [];
    const at = value === '' ? match.index : match.index + match[0].indexOf(value);
    const dated = field === 'signed.name' ? dateAfter(words, match.index, start) : [];
    if (value !== '' && isEmptyValue(value)) return dated;
    return [letterField(field, value === '' ? match[0].trim() : value, start + at, value === '' ? match[0].trim().length : value.length), ...dated];
  });
  const contact = aboutMe.test(words) || (atEdge && !aboutOthers.test(words)) ? contactDetail.exec(words) : null;
  return [...fields, ...(contact ? [letterField('witness.contact', contact[0], start + contact.index, contact[0].length)] : [])];
}

/** The date beside a signature, in the same sentence or line. */
function dateAfter(words: string, from: number, start: number): Field[] {
  const date = findDates(words.slice(from))[0] ?? bareDate(words.slice(from));
  return date ? [letterField('signed.date', words.slice(from + date.range.start, from + date.range.end), start + from + date.range.start, date.range.end - date.range.start)] : [];
}

/** When and where something was seen, from the sentences that are no labelled fields. */
function seenFields(pieces: readonly Piece[]): Field[] {
  const first = (name: FieldName, find: (words: string) => TextRange | undefined): Field[] => {
    for (const { words, start, labelled } of pieces) {
      const range = labelled || signedLine.test(words) ? undefined : find(words);
      if (range) return [letterField(name, words.slice(range.start, range.end), start + range.start, range.end - range.start)];
    }
    return [];
  };
  return [
    ...first('observed.date', (words) => findDates(words)[0]?.range ?? rangeOf(vagueDay, words)),
    ...first('observed.time', (words) => rangeOf(time, words)),
    ...first('observed.place', (words) => placeIn(words)),
    ...first('observed.activity', (words) => rangeOf(seenWord, words)),
  ];
}

/** Words that can stand alone at the foot of a letter, and are no name. */
const notAName = 'Signed|Sign|Signature|True|Thanks|Thank|Regards|Kind|Best|Yours|Dear|Witness|Statement|Date|Dated|Approved|Confirmed|Yes|No|Well|Good|Great|The|This|That|She|He|They|It|We|I|My|Our|For|And|But|On|In|At|From|To|Please|With|Very|All|Everything|End|Declared|Declaration|Sent|Tel|Ext|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December';
const footName = new RegExp(`^[ *_(]*(?!(?:${notAName})\\b)${name}(?:[ ]*[,;(–—-]+[ ]*(?<role>[^\\n\\d(]{3,80}?))?[ *_).]*(?:[ ,;–—-]*(?:signed )?(?<date>(?:\\(?Date: ?)?\\d[^\\n]{2,60}))?[ *_).,]*$`, 'u');

/** The last lines of a letter: a name alone, with a role or date beside or below it. */
function footFields(pieces: readonly Piece[]): Field[] {
  const last = pieces.slice(-footLines);
  return last.flatMap(({ words, start, labelled, listed }, index): Field[] => {
    if (labelled || listed || words.length > 140) return [];
    const groups = footName.exec(words.replace(contactDetail, (detail) => ' '.repeat(detail.length)))?.groups;
    const date = findDates(words)[0] ?? bareDate(words);
    const alone = date !== undefined && !/\p{L}/u.test(`${words.slice(0, date.range.start)} ${words.slice(date.range.end)}`.replace(contactDetail, '').replace(/\b(?:signed|dated?|this|the|on|day|st|nd|rd|th|tel|phone|mobile|ext|e-?mail)\b/gi, ''));
    if (alone && index > 0) return [letterField('signed.date', words.slice(date.range.start, date.range.end), start + date.range.start, date.range.end - date.range.start)];
    if (!groups?.name || (groups.date !== undefined && !date) || words.split(/\s+/).length > 16) return [];
    const at = words.indexOf(groups.name);
    const named = [letterField('witness.name', groups.name, start + at, groups.name.length), letterField('signed.name', groups.name, start + at, groups.name.length)];
    return date ? [...named, letterField('signed.date', words.slice(date.range.start, date.range.end), start + date.range.start, date.range.end - date.range.start)] : named;
  });
}

/** A place in a sentence, of what was seen rather than of where the writer works. */
function placeIn(words: string): TextRange | undefined {
  const from = seenWord.exec(words)?.index ?? 0;
  const range = rangeOf(placeWord, words.slice(from));
  return range ? { start: range.start + from, end: range.end + from } : rangeOf(placeWord, words);
}

/** The date at the head of a letter, alone or after a place. */
function headDate(pieces: readonly Piece[]): Field[] {
  return pieces.slice(0, headLines).flatMap(({ words, start, labelled }) => {
    const date = labelled || words.length > longestHeadLine ? undefined : findDates(words).find(({ range }) => words.slice(range.end).trim() === '');
    return date ? [letterField('date', words.slice(date.range.start, date.range.end), start + date.range.start, date.range.end - date.range.start)] : [];
  }).slice(0, 1);
}

function rangeOf(pattern: RegExp, words: string): TextRange | undefined {
  const match = pattern.exec(words);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function letterField(name: FieldName, value: string, start: number, length: number): Field {
  const range = { start, end: start + length };
  return { name, value: value.trim(), range, label: range, source: 'letter' };
}
