import { Ajv, type ErrorObject, type FuncKeywordDefinition, type SchemaObjCxt } from 'ajv';
import type { Findings } from '../findings/types.js';
import type { Requirement } from '../packs/types.js';
import { requirementKeywords } from './keywords/index.js';
import type { Lacking, Outcome, RequirementKeyword, Trace, Vocabulary } from './types.js';

/** Judges findings by one requirement of a pack. */
export type RequirementJudge = (findings: Findings) => Outcome;

interface JudgingContext {
  readonly evidence: Trace[];
}

/**
 * Makes the compiler for the requirements of one pack. A requirement is compiled at its first use.
 * The requirement must be valid by `schemas/pack.schema.json`; `loadPack` sees to that.
 */
export function createRequirementCompiler(vocabulary: Vocabulary): (requirement: Requirement) => RequirementJudge {
  const ajv = new Ajv({ allErrors: true, passContext: true, strict: true, strictTypes: false, strictRequired: false, addUsedSchema: false, messages: false, validateSchema: false });
  for (const keyword of requirementKeywords) ajv.addKeyword(define(keyword, vocabulary));
  return (requirement) => {
    let validate: ReturnType<typeof ajv.compile> | undefined;
    return (findings) => {
      validate ??= ajv.compile(requirement);
      const context: JudgingContext = { evidence: [] };
      const satisfied = validate.call(context as unknown as Ajv, findings);
      return { satisfied, evidence: context.evidence, lacking: satisfied ? [] : (validate.errors ?? []).flatMap(lackingOf) };
    };
  };
}

function define(keyword: RequirementKeyword, vocabulary: Vocabulary): FuncKeywordDefinition {
  return {
    keyword: keyword.name,
    type: 'object',
    schemaType: 'object',
    metaSchema: keyword.schema,
    errors: true,
    compile: (args: unknown, _parent: unknown, it: SchemaObjCxt) => {
      const underNot = it.errSchemaPath.split('/').includes('not');
      const validate = function (this: JudgingContext, findings: Findings): boolean {
        const outcome = keyword.judge(args as never, findings, vocabulary);
        if (!underNot) this.evidence.push(...outcome.evidence);
        own.errors = outcome.satisfied ? [] : [{ keyword: keyword.name, params: { lacking: outcome.lacking } }];
        return outcome.satisfied;
      };
      const own = validate as typeof validate & { errors?: Partial<ErrorObject>[] };
      return own as ReturnType<NonNullable<FuncKeywordDefinition['compile']>>;
    },
  };
}

function lackingOf(error: ErrorObject): readonly Lacking[] {
  return (error.params as { lacking?: readonly Lacking[] }).lacking ?? [];
}
