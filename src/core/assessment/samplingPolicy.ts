import samplingSchema from '../../../schemas/sampling.schema.json' with { type: 'json' };
import { readData, type DataProblem } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { validateData } from '../data/validate.js';
import { usualSampling, type SamplingPolicy } from './sampling.js';

/** The name of the policy's file, in a folder of portfolios. */
export const samplingFileName = 'sampling.yaml';

/** A policy as it is written. */
export interface WrittenSampling extends SamplingPolicy {
  readonly qualityAssurer: string | undefined;
}

type Written = Partial<Omit<WrittenSampling, 'seed'>> & { readonly seed?: string | number };

const validate = createSchemaChecker(samplingSchema);

/** Reads `sampling.yaml`. Never throws; what is left out is as usual, and of a file with problems nothing is taken. */
export function readSampling(text: string): { readonly policy: WrittenSampling; readonly problems: readonly DataProblem[] } {
  const data = readData(text);
  const problems = data.problems.length > 0 || data.value === null ? data.problems : validateData(data, validate);
  const { seed, ...written } = problems.length === 0 && data.value !== null ? (data.value as Written) : {};
  return { policy: { ...usualSampling, qualityAssurer: undefined, ...written, ...(seed !== undefined && { seed: String(seed) }) }, problems };
}
