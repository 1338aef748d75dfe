import { advised } from './advised.js';
import { asCustomer } from './asCustomer.js';
import { comparison } from './comparison.js';
import { concrete } from './concrete.js';
import { copied } from './copied.js';
import { customer } from './customer.js';
import { done } from './done.js';
import { planned } from './planned.js';
import { question } from './question.js';
import { quoted } from './quoted.js';
import { reason } from './reason.js';
import { result } from './result.js';
import { team } from './team.js';
import type { Signal } from './types.js';
import { usual } from './usual.js';
import { workplace } from './workplace.js';

/** Every signal but `denied`, which is told by its reach: see `denial.ts`. */
export const signals: readonly Signal[] = [
  workplace, done, usual, planned, advised, concrete, reason, result, comparison, quoted, question, customer, team, asCustomer, copied,
];
