import { listItem } from './yamlPlace.js';

/** A JSON Schema, as far as completion looks into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A place in a schema: the ways in which the value there can be written, and what it is for. */
export interface SchemaPlace {
  readonly description: string | undefined;
  readonly ways: readonly Schema[];
}

const deepest = 20;

/** Goes down a schema by the names of fields. Undefined where the schema says nothing. */
export function schemaAt(root: Schema, path: readonly string[]): SchemaPlace | undefined {
  let place = placeOf(root, root);
  for (const step of path) {
    const [next] = place.ways.flatMap((way) => below(way, step));
    if (!next) return undefined;
    place = placeOf(next, root);
  }
  return place;
}

/** A field's schema with what its references and alternatives say. */
export function placeOf(schema: Schema, root: Schema): SchemaPlace {
  const ways = waysOf(schema, root, 0);
  return { description: schema.description ?? ways.find(({ description }) => description !== undefined)?.description, ways };
}

function below(way: Schema, step: string): Schema[] {
  if (step === listItem) return way.items ? [way.items] : [];
  const own = way.properties?.[step];
  if (own) return [own];
  return typeof way.additionalProperties === 'object' ? [way.additionalProperties] : [];
}

function waysOf(schema: Schema, root: Schema, depth: number): Schema[] {
  if (depth > deepest) return [];
  const referred = schema.$ref?.startsWith('#/definitions/') ? root.definitions?.[schema.$ref.slice('#/definitions/'.length)] : undefined;
  const more = [...(referred ? [referred] : []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [schema, ...more.flatMap((each) => waysOf(each, root, depth + 1))];
}
