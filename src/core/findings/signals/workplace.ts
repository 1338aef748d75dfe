import type { Signal } from './types.js';

const place = `(shop|store|branch|counter|trade counter|desk|depot|yard|salon|clinic|surgery|practice|office|site|warehouse|kitchen|
  bar|café|cafe|pub|hotel|restaurant|garage|workshop|studio|school|nursery|centre|center|gym|pool|library|museum|theatre|farm|
  stall|van|round|route|till|reception|front desk|helpdesk|call centre|ward|department|team|company|firm|business|agency|
  charity|club|park|place|work|workplace|job|role|shift|rota|system|booking system|order book|regulars|customers|clients|
  guests|patients|members|tenants|parents|pupils|learners|visitors|passengers|accounts|account holders|suppliers|drivers|
  website|online shop|showroom|unit|bench|hatch)`.replace(/\s+/g, ' ');

/** The learner's own place of work: "our branch", "in my role", "where I work". */
export const workplace: Signal = {
  name: 'workplace',
  phrases: [
    `(my|our) ... ${place}`,
    'where i work',
    'at [my] work',
    '(i|we) (work|sell|stock|serve|get|have|deal|look after|supply|deliver|book|fit|repair|run|do|see|take|charge|offer) ',
    '(i|we) [mostly|mainly|usually|normally|also|only|always|often] (serve|sell|deal|see|get|supply|deliver|look after)',
    '(as|being) (a|the) <name>',
    'i (am|was|work as) (a|an|the|on)',
    'im (a|an|the|on)',
    'on (my|our) (shift|counter|desk|round|till|patch)',
    '(we|i) (ring|phone|call|text|email|write|post|send|keep|give|ask|tell|let|put|check|make|go|bring|hold|save|knock|offer|follow)',
    'with us',
    '(come|came|comes|coming) to us',
    '(from|off|to|for) us',
  ],
};
