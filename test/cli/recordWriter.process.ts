import { writeSync } from 'node:fs';
import { createRecordStore } from '../../src/core/assessment/recordStore.js';
import { createRecordFiles } from '../../src/node/recordFiles.js';
import { decisionOf } from '../core/assessment/records.js';

/** A window that decides: `node recordWriter.process.mjs <folder> <ids, with commas>`. Prints each id as soon as it is kept. */
const [folder = '', list = ''] = process.argv.slice(2);
const atOnce = 6;
const store = createRecordStore(createRecordFiles(folder), Date.now);
const todo = list.split(',');
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
      const number = Number(id.slice(1));
      await store.add([decisionOf(id, { entry: `E${number % 40}`, point: `F.${number % 12}` })]);
      writeSync(1, `${id}\n`);
    }
  }),
);
await store.settle();
