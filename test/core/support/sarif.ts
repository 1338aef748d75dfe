import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** A SARIF log as far as the tests look at it. */
export interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
    readonly columnKind: string;
    readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly mimeType: string }[];
    readonly results: readonly SarifResult[];
  }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: SarifPlace }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: SarifPlace; readonly message: { readonly text: string } }[];
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}

export interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly index: number };
  readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
}

let known: ValidateFunction | undefined;

/** What a log has against the published schema of SARIF 2.1.0. */
export function sarifProblems(log: unknown): readonly string[] {
  known ??= compileSchema();
  known(log);
  return (known.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The schema is written for draft 4, of which it uses what draft 7 has too. */
function compileSchema(): ValidateFunction {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats: { uri: (text) => URL.canParse(text), 'uri-reference': (text) => URL.canParse(text, 'https://portfolio.example/') && !/[\s<>"{}|\\^`]/.test(text), 'date-time': (text) => !Number.isNaN(Date.parse(text)) },
  });
  return ajv.compile(Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema' && name !== 'id')));
}
