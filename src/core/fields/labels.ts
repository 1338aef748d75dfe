import type { FieldName } from './types.js';

/**
 * What a label asks for. A generic one (`name`, `role`, …) is asked of whom the form speaks of at that place;
 * `other` is a label that is known and asks for nothing that is read.
 */
export type LabelMeaning = FieldName | 'name' | 'role' | 'employer' | 'contact' | 'signature' | 'day' | 'other';

/** Whom a form speaks of. */
export type Party = 'learner' | 'witness' | 'assessor';

/**
 * Words for whom a form speaks of, in small letters. "Candidate's name", "name of candidate" and "candidate name" all
 * follow from `candidate` and the label `name`.
 */
export const partyWords: Readonly<Record<Party, readonly string[]>> = {
  learner: ['learner', 'candidate', 'student', 'apprentice', 'trainee', 'participant'],
  witness: ['witness', 'expert witness', 'workplace witness', 'supervisor', 'observer'],
  assessor: ['assessor', 'tutor', 'internal verifier', 'iv', 'iqa', 'internal quality assurer', 'verifier', 'centre'],
};

/** Words that mean what was seen, as in "date of observation" and "activity venue". */
export const eventWords: readonly string[] = ['observation', 'activity', 'activities', 'event', 'incident', 'visit', 'task', 'interaction', 'shift', 'witnessing', 'activity observed', 'what you saw'];

/**
 * The labels of real forms: small letters, no apostrophes, and without the words "the", "your", "full", "please" and
 * anything in brackets. A label of several parts ("date, time and place") follows from its parts.
 */
export const labelWords: Readonly<Record<LabelMeaning, readonly string[]>> = {
  'learner.name': ['learner', 'candidate', 'student', 'apprentice', 'trainee', 'participant', 'statement for', 'witness statement for', 'witness testimony for', 'testimony for', 'who for', 'who it is for', 'who this is for', 'who was seen'],
  'learner.role': [],
  'learner.employer': ['where learner works', 'where candidate works', 'where i work', 'where student works', 'where apprentice works'],
  'witness.name': ['witness', 'expert witness', 'statement of', 'statement by', 'statement from', 'witness statement of', 'witness statement by', 'witness statement from', 'written by', 'testimony of', 'testimony by', 'testimony from', 'from', 'given by', 'witnessed by', 'seen by', 'who are you', 'who you are', 'observer', 'observed by'],
  'witness.role': [],
  'witness.employer': [],
  'witness.relationship': [
    'relationship', 'working relationship', 'professional relationship', 'relation', 'relationship to learner', 'relationship to candidate', 'relationship to student', 'relationship to apprentice', 'relationship to trainee',
    'relationship with learner', 'relationship with candidate', 'relationship to learner or candidate', 'relation to learner', 'relation to candidate', 'relation to apprentice', 'working relationship to learner', 'working relationship to candidate', 'working relationship with learner', 'working relationship with candidate', 'professional relationship to candidate', 'professional relationship to learner', 'professional relationship with learner', 'capacity', 'capacity in which you know candidate', 'how do you know learner', 'how do you know candidate', 'how you know learner', 'how you know candidate', 'how i know learner', 'how i know candidate', 'i know learner as', 'i know candidate as', 'i know them as', 'i know them because', 'how do you know them', 'how i know her', 'how i know him', 'how i know them', 'how you know them', 'how known', 'how known to learner', 'how known to candidate', 'known to learner as',
  ],
  'witness.contact': ['how to reach you', 'how to reach me', 'how to contact you', 'reach me', 'reach me on', 'ring me on', 'ring me', 'call me', 'find me', 'get me on', 'how can we reach you'],
  'assessor.name': ['assessor', 'tutor', 'assessed by'],
  unit: ['unit', 'units', 'unit title', 'unit number', 'unit no', 'unit number and title', 'unit title and number', 'unit name', 'qualification', 'qualification title', 'qualification and level', 'unit and criteria', 'unit and criteria seen', 'criteria', 'assessment criteria', 'criteria covered', 'assessment criteria covered', 'learning outcome', 'learning outcomes', 'performance criteria', 'points', 'standard', 'standards'],
  date: [],
  'observed.date': ['date seen', 'date witnessed', 'date observed', 'seen on', 'when', 'when seen', 'when was it', 'when did you see it', 'when it happened', 'when did it happen', 'day', 'day seen', 'date it happened', 'dates seen', 'dates', 'observed on', 'witnessed on'],
  'observed.time': ['time', 'times', 'time seen', 'start time', 'from when to when', 'duration', 'time from', 'time to', 'finish time', 'time observed'],
  'observed.place': ['place', 'venue', 'location', 'where', 'where seen', 'site', 'workplace', 'setting', 'place seen', 'where was it', 'where it happened', 'where did it happen', 'where did you see it', 'location seen', 'department', 'branch', 'area', 'address of site'],
  'observed.activity': ['activity', 'activities', 'activity observed', 'activities observed', 'activity seen', 'activity witnessed', 'evidence witnessed', 'evidence seen', 'evidence observed', 'description', 'description of activity', 'description of activities', 'what i saw', 'what you saw', 'what was seen', 'what did you see', 'what happened', 'details', 'details of activity', 'details of evidence', 'details of observation', 'account', 'comments', 'witness comments', 'comment', 'what was observed', 'details of testimony', 'details of statement', 'task observed', 'task', 'summary', 'activity undertaken', 'activities undertaken', 'activity carried out', 'description of evidence witnessed', 'details of what was seen'],
  'signed.name': [],
  'signed.date': ['date signed', 'signed on', 'date of signature', 'date of signing', 'signature date', 'dated', 'sent', 'date sent', 'date of statement', 'statement date', 'date of testimony', 'date completed', 'date form completed', 'date written'],
  'signed.method': ['signed by means of', 'method of signing', 'how signed', 'signature method'],
  declaration: ['declaration', 'declared true', 'true', 'true record', 'true account', 'witness declaration', 'statement of truth', 'i confirm', 'confirmation', 'declaration of truth', 'authenticity'],
  name: ['name', 'print name', 'printed name', 'name in print', 'name in capitals', 'name in block capitals', 'block capitals', 'print', 'name printed', 'first name', 'name and surname'],
  role: ['job role', 'job title', 'job', 'role', 'position', 'position held', 'post', 'post held', 'occupation', 'job position', 'status', 'designation', 'work role', 'role at work', 'grade', 'job description', 'occupational status', 'position in company', 'position in organisation', 'role in company', 'role in organisation', 'what is job', 'what you do'],
  employer: ['employer', 'company', 'organisation', 'organization', 'firm', 'business', 'place of work', 'company name', 'employer name', 'organisation name', 'name of employer', 'name of company', 'name of organisation'],
  contact: ['contact', 'contacts', 'contact details', 'contact detail', 'contact number', 'contact no', 'contact telephone', 'contact tel', 'contact email', 'contact info', 'contact information', 'contact address', 'telephone', 'telephone number', 'telephone no', 'tel', 'tel no', 'tel number', 'phone', 'phone number', 'phone no', 'mobile', 'mobile number', 'mobile no', 'mob', 'email', 'e-mail', 'email address', 'e-mail address', 'work email', 'work phone', 'work telephone', 'daytime telephone', 'extension', 'ext', 'ring', 'call', 'address', 'work address', 'reach'],
  signature: ['signature', 'signatures', 'signed', 'sign', 'sign here', 'initials', 'initial', 'sig', 'signed by', 'signed off', 'e-signature', 'electronic signature', 'electronically signed', 'digitally signed', 'electronically signed by', 'digitally signed by', 'e-signed', 'signed electronically', 'yours sincerely', 'yours faithfully', 'wet signature', 'signature or e-signature'],
  day: ['date', 'date dd mm yyyy', 'date dd mm yy', 'todays date'],
  other: ['statement', 'witness statement', 'witness testimony', 'testimony', 'id', 'number', 'no', 'reference', 'ref', 'subject', 're', 'to', 'cc', 'level', 'registration number', 'enrolment number', 'programme', 'course', 'cohort', 'feedback', 'action plan', 'evidence number', 'evidence reference', 'evidence ref', 'page', 'pin', 'licence number', 'uln', 'type of evidence'],
};

/** Labels that ask for the day and the place at once. */
export const occasionLabels: readonly string[] = ['seen', 'seen by me', 'on', 'observed', 'witnessed', 'occasion', 'date and place seen', 'where and when seen'];
