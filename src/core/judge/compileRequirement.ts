import { Ajv, type ErrorObject, type FuncKeywordDefinition, type SchemaObjCxt, type ValidateFunction } from 'ajv';
import type { Findings } from '../findings/types.js';
import type { Requirement } from '../packs/types.js';
import { requirementKeywords } from './keywords/index.js';
import type { Lacking, Outcome, RequirementKeyword, Trace, Vocabulary } from './types.js';

/** Judges findings by one requirement of a pack. */
export type RequirementJudge = (findings: Findings) => Outcome;

/** What a keyword is given along with the findings. */
interface JudgingContext {
  readonly evidence: Trace[];
  readonly vocabulary: Vocabulary;
  readonly judgeOnce: JudgeOnce;
}

let compiler: Ajv | undefined;

/** One for all packs, as it takes a while to teach it the keywords; they are given a pack's own words when they judge. */
function sharedCompiler(): Ajv {
  if (!compiler) {
    compiler = new Ajv({ allErrors: true, passContext: true, strict: true, strictTypes: false, strictRequired: false, addUsedSchema: false, messages: false, validateSchema: false });
    for (const keyword of requirementKeywords) compiler.addKeyword(define(keyword));
  }
  return compiler;
}

/** Compiles a requirement, and keeps nothing of it. */
function compile(requirement: Requirement): ValidateFunction {
  const ajv = sharedCompiler();
  const validate = ajv.compile(requirement);
  ajv.removeSchema(requirement);
  return validate;
}

/**
 * Makes the compiler for the requirements of one pack. A requirement is compiled at its first use.
 * The requirement must be valid by `schemas/pack.schema.json`; `loadPack` sees to that.
 */
export function createRequirementCompiler(vocabulary: Vocabulary): (requirement: Requirement) => RequirementJudge {
  const judgeOnce = rememberOutcomes();
  return (requirement) => {
    let validate: ValidateFunction | undefined;
    return (findings) => {
      validate ??= compile(requirement);
      const context: JudgingContext = { evidence: [], vocabulary, judgeOnce };
      const satisfied = validate.call(context as unknown as Ajv, findings);
      const errors = satisfied ? [] : (validate.errors ?? []);
      return {
        satisfied,
        evidence: context.evidence,
        get lacking() {
          return nearestBranch(errors).flatMap(lackingOf);
        },
      };
    };
  };
}

/** Judges findings by a keyword with its arguments, or tells what it said of the same findings before. */
type JudgeOnce = (question: string, findings: Findings, judge: () => Outcome) => Outcome;

/** Requirements of one pack ask many things twice ("mentions a loyal customer"): each is judged once for one entry. */
function rememberOutcomes(): JudgeOnce {
  let latest: Findings | undefined;
  const outcomes = new Map<string, Outcome>();
  return (question, findings, judge) => {
    if (latest !== findings) outcomes.clear();
    latest = findings;
    let outcome = outcomes.get(question);
    if (!outcome) outcomes.set(question, (outcome = judge()));
    return outcome;
  };
}

function define(keyword: RequirementKeyword): FuncKeywordDefinition {
  return {
    keyword: keyword.name,
    type: 'object',
    schemaType: 'object',
    metaSchema: keyword.schema,
    errors: true,
    compile: (args: unknown, _parent: unknown, it: SchemaObjCxt) => {
      const underNot = it.errSchemaPath.split('/').includes('not');
      const question = `${keyword.name} ${JSON.stringify(args)}`;
      const validate = function (this: JudgingContext, findings: Findings): boolean {
        const outcome = this.judgeOnce(question, findings, () => keyword.judge(args as never, findings, this.vocabulary));
        if (outcome.satisfied && !underNot) for (const trace of outcome.evidence) this.evidence.push(trace);
        own.errors = outcome.satisfied ? [] : [{ keyword: keyword.name, params: { lacking: outcome.lacking } }];
        return outcome.satisfied;
      };
      const own = validate as typeof validate & { errors?: Partial<ErrorObject>[] };
      return own as ReturnType<NonNullable<FuncKeywordDefinition['compile']>>;
    },
  };
}

/** Of the branches of the first `anyOf`, the errors of the one that lacks least; errors outside it all stay. */
function nearestBranch(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const branchOf = (error: ErrorObject): string | undefined => /^(.*?\/anyOf\/\d+)\//.exec(error.schemaPath)?.[1];
  const lacks = new Map<string, number>();
  for (const error of errors) {
    const branch = branchOf(error);
    if (branch !== undefined && lackingOf(error).length > 0) lacks.set(branch, (lacks.get(branch) ?? 0) + 1);
  }
  const [nearest] = [...lacks].sort((a, b) => a[1] - b[1])[0] ?? [];
  return errors.filter((error) => branchOf(error) === undefined || branchOf(error) === nearest);
}

function lackingOf(error: ErrorObject): readonly Lacking[] {
  return (error.params as { lacking?: readonly Lacking[] }).lacking ?? [];
}
