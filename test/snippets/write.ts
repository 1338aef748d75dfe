import { writeFileSync } from 'node:fs';
import { evidenceSnippets } from '../../src/core/templates/snippets.js';

writeFileSync('snippets/evidence.code-snippets', `${JSON.stringify(evidenceSnippets(), null, 2)}\n`);
console.log('Wrote snippets/evidence.code-snippets');
