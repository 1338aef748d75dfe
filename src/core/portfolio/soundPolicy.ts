import type { ValidateFunction } from 'ajv';
import portfolioSchema from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import { createSchemaChecker } from '../data/schemaChecker.js';
import type { WrittenPointPolicy, WrittenPolicy } from './policy.js';

const { definitions } = portfolioSchema;
const { oldestMonths, witnessStatuses, declaration } = definitions.policy.properties;
const { kinds, atLeast, needs } = definitions.pointPolicy.properties;
const ofPolicy = checkersFor({ oldestMonths, witnessStatuses, declaration });
const ofPoint = checkersFor({ kinds, atLeast });
const isNeed = createSchemaChecker({ ...needs.items, definitions });
const mostNeeds = needs.maxItems;
const mostPoints = definitions.policy.properties.points.maxProperties;

/**
 * What holds of a policy that has faults: each field that is written as it should be, and of `needs` each entry. A field
 * with a fault is left out as a whole, since a list without one of its choices would ask for more than was meant.
 */
export function soundPolicy(written: unknown): WrittenPolicy | undefined {
  if (!isRecord(written)) return undefined;
  const everyPoint = soundPoint(written.everyPoint);
  const points = isRecord(written.points) ? Object.entries(written.points).slice(0, mostPoints) : [];
  return {
    ...soundFields(written, ofPolicy),
    ...(everyPoint && { everyPoint }),
    points: Object.fromEntries(points.flatMap(([id, point]) => {
      const sound = soundPoint(point);
      return sound ? [[id, sound]] : [];
    })),
  };
}

function soundPoint(written: unknown): WrittenPointPolicy | undefined {
  if (!isRecord(written)) return undefined;
  const needed: readonly unknown[] = Array.isArray(written.needs) ? written.needs.slice(0, mostNeeds) : [];
  return { ...soundFields(written, ofPoint), needs: needed.filter((need) => isNeed(need)) as NonNullable<WrittenPointPolicy['needs']> };
}

type Checkers = ReadonlyMap<string, ValidateFunction>;

function checkersFor(fields: Readonly<Record<string, object>>): Checkers {
  return new Map(Object.entries(fields).map(([name, schema]) => [name, createSchemaChecker({ ...schema, definitions })]));
}

function soundFields(written: Readonly<Record<string, unknown>>, checkers: Checkers): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...checkers].flatMap(([name, isSound]) => (written[name] !== undefined && isSound(written[name]) ? [[name, written[name]]] : [])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
