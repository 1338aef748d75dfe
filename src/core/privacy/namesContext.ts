const roles =
  "manager|manageress|supervisor|boss|owner|co-owner|proprietor|director|head(?: of [a-z]+)?|headteacher|head teacher|teacher|tutor|assessor|verifier|interviewer|observer|witness|colleague|workmate|team ?leader|team ?mate|chef|cook|trainer|mentor|apprentice|trainee|learner|technician|mechanic|engineer|fitter|foreman|forewoman|gaffer|driver|receptionist|assistant|deputy|matron|nurse|partner|chair(?:man|woman)?|secretary|bursar|caretaker|councillor|coach|instructor|auctioneer|rep|clerk|administrator|coordinator|co-ordinator|buyer|butcher|baker|jeweller|optician|dispenser|pharmacist|dentist|vet|solicitor|librarian|officer|lead|senior|principal|founder|landlord|landlady|curator|undertaker|stylist|pastor|vicar|imam|rabbi|staff|organist|sexton|warden|steward|usher|verger|minister|governor|trustee|doctor|gp|consultant|physio|cashier";
const people = 'customer|client|guest|caller|patient|resident|tenant|shopper|buyer|passenger|member|pupil|parent|visitor|lady|gentleman|gent|man|woman|bloke|fella|regular|complainant|service user|subscriber|applicant|lodger|borrower|donor|student';
const things = 'order|booking|delivery|appointment|parcel|refund|repair|complaint|e-?mail|letter|call|message|text|note|review|query|enquiry|quote|invoice|collection|card|form|prescription|reservation|return|visit|feedback|cheque|payment|claim|contract|room|table';

const staffBefore = [
  new RegExp(`\\b(?:${roles})s?(?:['’]s)?[\\s,:(–—*_-]{1,4}(?:(?:is|was|called|named)\\s)?$`, 'i'),
  /\bfrom (?:head office|accounts|sales|finance|marketing|hr|stores|the (?:office|warehouse|depot|workshop|kitchen))[\s,:(–—-]{1,3}$/i,
  /\b(?:work(?:s|ed|ing)? (?:for|with|under|alongside)|report(?:s|ed)? to|checked with|trained (?:by|with)|shadow(?:ed|ing)|supervised by|line managed by|apprenticed to|employed by|signed(?: off)? by|witnessed by|observed by|assessed by|cover(?:ed|ing)? for)\s$/i,
  /(?:^|\n)[^\n:]{0,30}\b(?:witness|signed|signature|observer|assessor|learner|candidate|apprentice|student|trainee|supervisor|employer|author|prepared by|written by|completed by|attended|present|from|assessed by|iqa)\b[^\n:]{0,24}:[\s*_]{0,6}$/i,
  /\b(?:I,|my name is|I am|I'm|this is)\s{1,2}$/i,
];
const staffAfter = [
  new RegExp(`^(?:['’]s)?[\\s,(–—*_-]{1,4}(?:(?:who|that)(?:['’]s| is| was)\\s|(?:is|was|as|being)\\s)?(?:(?:my|our|the|a|an|their|his|her)\\s)?(?:[a-z]+\\s){0,2}(?:${roles})s?\\b`, 'i'),
  /^[\s,(–—-]{1,3}(?:who|that) (?:owns|owned|runs|ran|manages|managed|trained|trains|teaches|taught|supervises|supervised|works|worked|employs|leads|does (?:the|our))\b/i,
  /^(?:['’]s)? (?:got me|gets me|has me|had me|lets me|let me|taught me|trained me|trains me|showed me|shows me|told (?:me|us) to|asked me to|makes me|made me|pays me|checks (?:my|it|them)|signs? (?:it |them |me )?off|signed (?:it |them |me )?off|says we|says I|said I|said we|has (?:it|that|this) in the book|put me|has put me|gave me the (?:job|task)|runs (?:the|our)|owns|manages|agreed (?:it|to)|wanted it done|wanted it doing|says he(?:['’]s| is)n['’]t going|goes through)\b/i,
  /^[\s,]{1,2}\d\d?\s?(?:years|yrs) (?:in the|with the|at the)\b/i,
];

/** "A café owner, …": whoever is called so, with what is owned, is none of the people at work there. */
const outsiderBefore = /\ban? (?:[\p{L}'’-]+ ){1,2}(?:owner|proprietor|landlord|landlady)[\s,:(–—*_-]{1,4}(?:(?:is|was|called|named)\s)?$/iu;

/** Whether the words around a name say that the person is at work there: what stands before it, and what after. */
export function isStaff(before: string, after: string): boolean {
  return (!outsiderBefore.test(before) && staffBefore.some((form) => form.test(before))) || staffAfter.some((form) => form.test(after));
}

const customerBefore = [
  new RegExp(`\\b(?:${people})s?(?:['’]s)?(?:[\\s,:(–—*_-]{1,3}(?:called|named|name|names|was|is|by the name of|full name)?){1,3}$`, 'i'),
  new RegExp(`\\b(?:${things})s? (?:for|from|by|to|of|with)\\s{1,2}$`, 'i'),
  /(?:\bdear|\bserved|\bserving|\brefunded|\bapologised to|\bdelivered to|\bdelivering to|\binvoiced|\bsold (?:it|them|one|this) to|\bon behalf of)\s{1,2}$/i,
];
const customerAfter = [
  new RegExp(`^[\\s,(–—-]{1,3}(?:(?:who|that)(?:['’]s| is| was)\\s|(?:is|was)\\s)?(?:a|an|our|one of our|my|the)\\s(?:[a-z-]+\\s){0,3}(?:${people})s?\\b(?! (?:service|care|relations))`, 'i'),
  new RegExp(`^['’]s\\s(?:[a-z]+\\s)?(?:${things}|account|bike|car|bill|address|phone|number|boiler|dog|cat|purchase|holiday|wedding|hearing aids?|glasses)s?\\b`, 'i'),
  /^\s(?:rang|phoned|complained|ordered|bought|came in|came back|e-?mailed (?:us|me|in)|wrote to us|returned (?:the|her|his|it)|paid us|spends|has been (?:a|with us|coming)|has an account|asked for (?:her|his|their) money|booked in|is a regular|was unhappy|was upset|was angry|was not happy|wasn['’]t happy)\b/i,
];

/** Whether the words around a name say that the person is a customer. */
export function isCustomers(before: string, after: string): boolean {
  return outsiderBefore.test(before) || customerBefore.some((form) => form.test(before)) || customerAfter.some((form) => form.test(after));
}

const customersThing = new RegExp(`^\\s(?:${things}|family|household|account|job|file|wedding)s?\\b`, 'i');

/** Whether a name is followed by what is a customer's: "the Whittaker order". */
export function namesCustomersThing(after: string): boolean {
  return customersThing.test(after);
}
