import { Ajv, type ErrorObject, type FuncKeywordDefinition, type SchemaObjCxt, type ValidateFunction } from 'ajv';
import type { Findings } from '../findings/types.js';
import type { Requirement } from '../packs/types.js';
import type { Judging, Question } from './judging.js';
import { requirementKeywords } from './keywords/index.js';
import type { Questions } from './questions.js';
import type { Lacking, Outcome, RequirementKeyword, Trace } from './types.js';

/**
 * Why a requirement is satisfied or not: the evidence of every part that is, but for those under a `not`; what lacks in the
 * parts that are not, and of an `anyOf`, in the branch that lacks least.
 */
export type Traces = Pick<Outcome, 'evidence' | 'lacking'>;

/** What a keyword is given along with the findings. */
interface TracingContext {
  readonly evidence: Trace[];
  readonly judging: Judging;
  readonly questions: Questions;
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

/**
 * Compiles a JSON Schema over findings. The compiler does not look the schema up again; the function that it makes stays
 * with it for good, so that each schema is best compiled once.
 */
export function compileSchema(schema: Requirement): ValidateFunction<Findings> {
  const ajv = sharedCompiler();
  const validate = ajv.compile<Findings>(schema);
  ajv.removeSchema(schema);
  return validate;
}

/**
 * Makes the reader of a requirement's traces.
 * @param requirement valid by `schemas/pack.schema.json`
 */
export function createTracer(requirement: Requirement, questions: Questions): (judging: Judging) => Traces {
  const validate = compileSchema(requirement);
  return (judging) => {
    const context: TracingContext = { evidence: [], judging, questions };
    const satisfied = validate.call(context as unknown as Ajv, judging.findings);
    const errors = satisfied ? [] : (validate.errors ?? []);
    return { evidence: context.evidence, lacking: nearestBranch(errors).flatMap(lackingOf) };
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
      /** Weak, since the compiler keeps what is made here for good, and packs come and go. */
      const asked = new WeakMap<Questions, Question>();
      const validate = function (this: TracingContext): boolean {
        let question = asked.get(this.questions);
        if (!question) asked.set(this.questions, (question = this.questions(keyword, args)));
        const outcome = this.judging.ask(question);
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
