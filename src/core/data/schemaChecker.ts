import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';

/**
 * Compiles one of the project's own JSON Schemas. Compiling waits until the first use, so that opening a
 * workspace with nothing to check costs nothing.
 */
export function createSchemaChecker(schema: AnySchemaObject): ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const check = (data: unknown): boolean => {
    compiled ??= new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, keywords: ['patternHint', 'enumDescriptions', 'markdownDescription', 'defaultSnippets'] }).compile(schema);
    const valid = compiled(data);
    checker.errors = compiled.errors ?? null;
    return valid;
  };
  const checker = check as ValidateFunction;
  return checker;
}
