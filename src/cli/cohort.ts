import { csvCohort, htmlCohort, jsonCohort, prettyCohort } from '../core/cohort/cohortReports.js';
import { byProgress } from '../core/cohort/learnerProgress.js';
import { interruptedMessage, interruptedUnkeptMessage } from '../core/words/cohort.js';
import type { CohortCall } from './arguments.js';
import { writeOutput } from './files.js';
import { readCohort } from './readCohort.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `cohort`.
 * @returns the exit status: 0 all was read; 2 something could not be read; 130 it was interrupted
 */
export async function runCohort({ folder, today, format, output, cacheFolder }: CohortCall, terminal: Terminal): Promise<0 | 2 | 130> {
  const { learners, unread, interrupted } = await readCohort({ folder, today, cacheFolder }, terminal);
  if (interrupted) {
    terminal.err(cacheFolder === undefined ? interruptedUnkeptMessage : interruptedMessage);
    return 130;
  }
  for (const line of unread) terminal.err(line);
  const ordered = byProgress(learners);
  const reports = { pretty: () => prettyCohort(ordered), csv: () => csvCohort(ordered), json: () => jsonCohort(ordered), html: () => htmlCohort(ordered, today) };
  const report = reports[format]();
  if (output === undefined) terminal.out(report);
  else await writeOutput(output, report);
  return unread.length > 0 ? 2 : 0;
}
