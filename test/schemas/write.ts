import { writeFileSync } from 'node:fs';
import { packSchema } from './packSchema.js';

writeFileSync('schemas/pack.schema.json', `${JSON.stringify(packSchema, null, 2)}\n`);
console.log('Wrote schemas/pack.schema.json');
