import portfolioSchema from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import { readData, type DataProblem } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { validateData } from '../data/validate.js';
import { matchesGlob } from './globs.js';

/** What `portfolio.yaml` says, as far as it could be read. */
export interface Manifest {
  readonly learner: string | undefined;
  /** Ids of packs; undefined when all built-in packs serve. */
  readonly packs: readonly string[] | undefined;
  /** Where each of `packs` is named, by index. */
  readonly packPlaces: readonly DataProblem['range'][];
  /** Whether a path, counted from the manifest's folder with forward slashes, is evidence. */
  isEvidence(path: string): boolean;
}

/** The manifest's file name. */
export const manifestName = 'portfolio.yaml';

const mostGlobs = 50;
const usualEvidence = ['evidence/**/*.md', 'witness/**/*.md'];
const validate = createSchemaChecker(portfolioSchema);

/** Reads a manifest. Never throws: a broken one gives its problems, and what could be read. */
export function readManifest(text: string): { readonly manifest: Manifest; readonly problems: readonly DataProblem[] } {
  const data = readData(text);
  const value = isRecord(data.value) ? data.value : {};
  const problems = data.problems.length > 0 || data.value === null ? data.problems : validateData(data, validate);
  const packs = strings(value.packs);
  const globs = (strings(value.evidence) ?? usualEvidence).filter((glob) => !glob.startsWith('/') && !glob.split('/').includes('..')).slice(0, mostGlobs);
  return {
    manifest: {
      learner: learnerOf(value.learner),
      packs,
      packPlaces: (packs ?? []).map((_, index) => data.rangeOf(`/packs/${index}`)),
      isEvidence: (path) => /\.(?:md|markdown)$/i.test(path) && globs.some((glob) => matchesGlob(path, glob)),
    },
    problems,
  };
}

function learnerOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value.name === 'string' ? value.name : undefined;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.length <= 300) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
