import path from 'node:path';
import { readSampling, samplingFileName } from '../core/assessment/samplingPolicy.js';
import { csvSample, jsonSample, prettySample, samplePlan } from '../core/cohort/samplePlan.js';
import { passedOverMessage } from '../core/words/cohort.js';
import type { SampleCall } from './arguments.js';
import { exists, readText } from './files.js';
import { guardOutput } from './guardOutput.js';
import { writeOutput } from './output.js';
import { problemLines } from './packs.js';
import { readCohort } from './readCohort.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `sample`.
 * @returns the exit status: 0 all was read; 1 action is not followed up; 2 something could not be read; 130 it was interrupted
 */
export async function runSample({ folder, seed, today, format, output, cache }: SampleCall, terminal: Terminal): Promise<0 | 1 | 2 | 130> {
  if (output !== undefined) await guardOutput(output);
  const file = path.join(folder, samplingFileName);
  const text = (await exists(file)) ? await readText(file) : '';
  const { policy, problems } = readSampling(text);
  if (problems.length > 0) {
    for (const line of problemLines(file, text, problems)) terminal.err(line);
    return 2;
  }
  const { learners, passedOver, unread, interrupted } = await readCohort({ folder, today, cache }, terminal);
  if (interrupted) return 130;
  for (const line of unread) terminal.err(line);
  if (passedOver.length > 0) terminal.err(passedOverMessage(passedOver));
  const plan = samplePlan(learners, { ...policy, ...(seed !== undefined && { seed }) });
  const qualityAssurer = policy.qualityAssurer ?? learners.find((each) => each.qualityAssurer !== null)?.qualityAssurer ?? undefined;
  const reports = { pretty: () => prettySample(plan, qualityAssurer), json: () => jsonSample(plan), csv: () => csvSample(plan) };
  if (output === undefined) terminal.out(reports[format]());
  else await writeOutput(output, reports[format]());
  if (unread.length > 0) return 2;
  return plan.notFollowedUp.length > 0 ? 1 : 0;
}
