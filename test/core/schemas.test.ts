import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { evidenceKinds } from '../../src/core/document/types.js';
import { signalNames } from '../../src/core/findings/types.js';
import { requirementKeywords } from '../../src/core/judge/keywords/index.js';
import { packSchema } from '../schemas/packSchema.js';

type Schema = Readonly<Record<string, unknown>>;

const files = readdirSync('schemas').filter((file) => file.endsWith('.schema.json'));
const read = (file: string): Schema => JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pointers of all properties without a description of their own or of the definition that they refer to, wherever they are declared. */
function undescribed(file: Schema, schema: unknown = file, pointer = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each, index) => undescribed(file, each, `${pointer}/${index}`));
  if (!isSchema(schema)) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    if (name !== 'properties' || !isSchema(value)) return ['const', 'enum', 'default', 'examples', 'if'].includes(name) ? [] : undescribed(file, value, `${pointer}/${name}`);
    return Object.entries(value).flatMap(([property, inner]) => {
      const at = `${pointer}/properties/${property}`;
      return [...(isDescribed(file, inner) ? [] : [at]), ...undescribed(file, inner, at)];
    });
  });
}

function isDescribed(file: Schema, schema: unknown): boolean {
  if (!isSchema(schema)) return false;
  if (typeof schema.description === 'string') return schema.description !== '';
  const definitions = isSchema(file.definitions) ? file.definitions : {};
  return typeof schema.$ref === 'string' && isDescribed(file, definitions[schema.$ref.replace('#/definitions/', '')]);
}

describe('the JSON Schemas', () => {
  const ajv = new Ajv({ allowUnionTypes: true, keywords: ['patternHint', 'enumDescriptions', 'markdownDescription', 'defaultSnippets'] });
  for (const file of files) ajv.addSchema(read(file), file);

  it('are those of packs, front matter and portfolios, at least', () => {
    for (const name of ['pack', 'front-matter', 'portfolio']) assert.ok(files.includes(`${name}.schema.json`), name);
  });

  for (const file of files) {
    it(`in ${file} compile`, () => {
      assert.equal(ajv.validate(file, 'no object'), false);
    });

    it(`in ${file} describe every property`, () => {
      assert.deepEqual(undescribed(read(file)), []);
    });
  }

  it('of packs is the one that the keywords give: run node esbuild.mjs schemas && node dist/test/schemas.mjs', () => {
    assert.deepEqual(read('pack.schema.json'), JSON.parse(JSON.stringify(packSchema)));
  });

  it('of packs knows every keyword and signal', () => {
    const { requirement } = (packSchema as { definitions: { requirement: { properties: Schema } } }).definitions;
    for (const { name, schema } of requirementKeywords) assert.deepEqual(requirement.properties[name], schema);
    const { signals } = (requirement.properties.properties as { properties: { signals: { properties: { properties: { properties: Schema } } } } }).properties;
    assert.deepEqual(Object.keys(signals.properties.properties.properties), [...signalNames]);
  });

  it('of front matter names the kinds of evidence', () => {
    const { type } = read('front-matter.schema.json').properties as { type: { enum: unknown } };
    assert.deepEqual(type.enum, [...evidenceKinds]);
  });
});
