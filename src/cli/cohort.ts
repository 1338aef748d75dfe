import { csvCohort, htmlCohort, jsonCohort, prettyCohort } from '../core/cohort/cohortReports.js';
import { byProgress } from '../core/cohort/learnerProgress.js';
import { passedOverMessage } from '../core/words/cohort.js';
import type { CohortCall } from './arguments.js';
import { guardOutput } from './guardOutput.js';
import { writeOutput } from './output.js';
import { readCohort } from './readCohort.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `cohort`.
 * @returns the exit status: 0 all was read; 2 something could not be read; 130 it was interrupted
 */
export async function runCohort({ folder, today, format, output, cache }: CohortCall, terminal: Terminal): Promise<0 | 2 | 130> {
  if (output !== undefined) await guardOutput(output);
  const { learners, passedOver, unread, interrupted } = await readCohort({ folder, today, cache }, terminal);
  if (interrupted) return 130;
  for (const line of unread) terminal.err(line);
  if (passedOver.length > 0) terminal.err(passedOverMessage(passedOver));
  const ordered = byProgress(learners);
  const inFile = output === undefined ? [] : passedOver;
  const reports = { pretty: () => prettyCohort(ordered, inFile), csv: () => csvCohort(ordered), json: () => jsonCohort(ordered, passedOver), html: () => htmlCohort(ordered, passedOver, today) };
  const report = reports[format]();
  if (output === undefined) terminal.out(report);
  else await writeOutput(output, report);
  return unread.length > 0 ? 2 : 0;
}
