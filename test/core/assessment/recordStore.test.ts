import assert from 'node:assert/strict';
import { readRecordFile, recordFilePath, writeRecordFile } from '../../../src/core/assessment/recordFile.js';
import { createRecordStore, pendingFolder, RecordStoreError } from '../../../src/core/assessment/recordStore.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { commentOf, decisionOf } from './records.js';
import { createSimulatedFolder, type SimulatedFolder } from './simulatedFolder.js';

const storeIn = (folder: SimulatedFolder, locks = true) => createRecordStore(folder.filesOf('a', { locks }), () => folder.now);
const waitingIn = (folder: SimulatedFolder): string[] => [...folder.texts.keys()].filter((path) => path.startsWith(pendingFolder));
const inFile = (folder: SimulatedFolder): string[] => readRecordFile(folder.texts.get(recordFilePath) ?? '').records.map(({ id }) => id);
const ids = (records: readonly AssessmentRecord[]): string[] => records.map(({ id }) => id).sort();

describe('the record store', () => {
  it('is empty in an empty folder', async () => {
    assert.deepEqual(await storeIn(createSimulatedFolder()).load(), { records: [], problems: [], waiting: 0 });
  });

  it('keeps records in the record file, and leaves nothing beside it', async () => {
    const folder = createSimulatedFolder();
    const store = storeIn(folder);
    assert.deepEqual(await store.add([decisionOf('d'), commentOf('c')]), { state: 'saved' });
    assert.deepEqual(ids((await store.load()).records), ['c', 'd']);
    assert.deepEqual([...folder.texts.keys()], [recordFilePath]);
    assert.equal(folder.lockedBy, undefined);
  });

  it('writes the record file once for records that come together', async () => {
    const folder = createSimulatedFolder();
    let writes = 0;
    const count = async (operation: string): Promise<void> => {
      if (operation === `replace ${recordFilePath}`) writes++;
      await Promise.resolve();
    };
    const store = createRecordStore(folder.filesOf('a', { locks: true, step: count }), () => 0);
    await Promise.all(Array.from({ length: 50 }, (_, index) => store.add([decisionOf(`d${index}`)])));
    assert.equal(inFile(folder).length, 50);
    assert.ok(writes <= 3, `${writes} writes`);
  });

  it('loads what waits, once, and moves it when asked', async () => {
    const folder = createSimulatedFolder();
    folder.texts.set(recordFilePath, writeRecordFile({ records: [decisionOf('d')], unread: [] }));
    folder.texts.set(`${pendingFolder}/d.json`, writeRecordFile({ records: [decisionOf('d')], unread: [] }));
    folder.texts.set(`${pendingFolder}/e.json`, writeRecordFile({ records: [decisionOf('e')], unread: [] }));
    const store = storeIn(folder);
    const { records, waiting } = await store.load();
    assert.deepEqual([ids(records), waiting], [['d', 'e'], 1]);
    assert.equal(folder.texts.size, 3, 'loading writes nothing');
    await store.settle();
    assert.deepEqual([inFile(folder).sort(), waitingIn(folder)], [['d', 'e'], []]);
  });

  it('never writes over a record file that it cannot read', async () => {
    const folder = createSimulatedFolder();
    folder.texts.set(recordFilePath, '{"version": 1, "records": [{');
    const store = storeIn(folder);
    const saved = await store.add([decisionOf('d')]);
    assert.match(saved.state === 'waiting' ? (saved.message ?? '') : '', /cannot be read.*wait in assessment\/pending/);
    assert.equal(folder.texts.get(recordFilePath), '{"version": 1, "records": [{');
    const { records, problems } = await store.load();
    assert.deepEqual([ids(records), problems[0]?.path], [['d'], recordFilePath]);
    folder.texts.delete(recordFilePath);
    assert.deepEqual(await store.settle(), { state: 'saved' });
    assert.deepEqual(inFile(folder), ['d']);
  });

  it('tells an empty record file as damaged, and never writes over it', async () => {
    const folder = createSimulatedFolder();
    folder.texts.set(recordFilePath, '');
    const store = storeIn(folder);
    assert.equal((await store.add([decisionOf('d')])).state, 'waiting');
    assert.equal(folder.texts.get(recordFilePath), '');
    const { records, problems } = await store.load();
    assert.deepEqual([ids(records), problems.length], [['d'], 1]);
    assert.match(problems[0]?.message ?? '', /^This record is empty/);
  });

  it('puts both sides of a merge together with the next record, and keeps what it cannot read', async () => {
    const folder = createSimulatedFolder();
    const odd = { kind: 'verdict', id: 'x' };
    folder.texts.set(recordFilePath, ['{ "version": 1, "records": [', '<<<<<<< ours', JSON.stringify(decisionOf('a')), '=======', `${JSON.stringify(decisionOf('b'))}, ${JSON.stringify(odd)}`, '>>>>>>> theirs', '] }'].join('\n'));
    assert.deepEqual(await storeIn(folder).add([decisionOf('c')]), { state: 'saved' });
    const text = folder.texts.get(recordFilePath) ?? '';
    assert.doesNotMatch(text, /<<<<|>>>>/);
    assert.deepEqual([ids(readRecordFile(text).records), readRecordFile(text).unread], [['a', 'b', 'c'], [odd]]);
  });

  it('leaves a waiting file alone that it cannot read, and says so', async () => {
    const folder = createSimulatedFolder();
    folder.texts.set(`${pendingFolder}/x.json`, '{"half');
    const store = storeIn(folder);
    assert.deepEqual(await store.add([decisionOf('d')]), { state: 'saved' });
    assert.deepEqual([inFile(folder), waitingIn(folder)], [['d'], [`${pendingFolder}/x.json`]]);
    assert.deepEqual((await store.load()).problems.map(({ path }) => path), [`${pendingFolder}/x.json`]);
  });

  it('keeps two different records of one id, also when it is cut short between writing and removing', async () => {
    const folder = createSimulatedFolder();
    const store = storeIn(folder);
    await store.add([decisionOf('d')]);
    const other = decisionOf('d', { decision: 'not-accepted' });
    await store.add([other]);
    folder.texts.set(`${pendingFolder}/d.json`, writeRecordFile({ records: [other], unread: [] }));
    await store.settle();
    assert.deepEqual([inFile(folder).sort(), waitingIn(folder)], [['d', 'd-2'], []]);
  });

  it('gives a waiting file a name that stays in its folder', async () => {
    const folder = createSimulatedFolder();
    folder.fail(recordFilePath, 'full');
    await storeIn(folder).add([decisionOf('../../x y')]);
    assert.deepEqual(waitingIn(folder), [`${pendingFolder}/%2e%2e%2f%2e%2e%2fx%20y.json`]);
  });

  for (const [fault, words] of [['full', /^The disk is full/], ['not-allowed', /^This folder cannot be written to/], ['gone', /^The folder of this portfolio is no longer there/]] as const) {
    it(`rejects in plain words when nothing can be kept (${fault})`, async () => {
      const folder = createSimulatedFolder();
      folder.fail('', fault);
      await assert.rejects(storeIn(folder).add([decisionOf('d')]), (error) => error instanceof RecordStoreError && words.test(error.message) && error.message.includes('not saved'));
    });

    it(`keeps the record aside when only the record file cannot be written (${fault})`, async () => {
      const folder = createSimulatedFolder();
      folder.fail(recordFilePath, fault);
      const store = storeIn(folder);
      const saved = await store.add([decisionOf('d')]);
      assert.match(saved.state === 'waiting' ? (saved.message ?? '') : '', words);
      assert.deepEqual(ids((await store.load()).records), ['d']);
      assert.equal(folder.lockedBy, undefined);
    });
  }

  it('without a lock, removes a waiting file only long after it was written', async () => {
    const folder = createSimulatedFolder();
    const store = storeIn(folder, false);
    await store.add([decisionOf('d')]);
    assert.deepEqual([inFile(folder), waitingIn(folder).length], [['d'], 1]);
    folder.now += 60 * 60_000;
    await store.settle();
    assert.deepEqual([inFile(folder), waitingIn(folder)], [['d'], []]);
  });
});
