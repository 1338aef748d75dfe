import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { createRecordStore } from '../../src/core/assessment/recordStore.js';
import { RecordFileError } from '../../src/core/assessment/recordFiles.js';
import { takeFolderLock } from '../../src/node/folderLock.js';
import { createRecordFiles } from '../../src/node/recordFiles.js';
import { folderWith } from './support.js';

const fault = (expected: string) => (error: unknown): boolean => error instanceof RecordFileError && error.fault === expected;

describe('record files on this machine', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({ 'portfolio.yaml': '' });
  });
  afterEach(() => {
    folder.remove();
  });

  it('replace, read, list and remove, and leave nothing beside the file', async () => {
    const files = createRecordFiles(folder.path);
    assert.deepEqual([await files.read('a/b/c.json'), await files.list('a/b')], [undefined, []]);
    await files.replace('a/b/c.json', 'one');
    await files.replace('a/b/c.json', 'two');
    assert.deepEqual([await files.read('a/b/c.json'), (await files.list('a/b')).map(({ name }) => name)], ['two', ['c.json']]);
    await files.remove('a/b/c.json');
    await files.remove('a/b/c.json');
    assert.equal(await files.read('a/b/c.json'), undefined);
  });

  it('do not make a portfolio again that has been moved away', async () => {
    const files = createRecordFiles(folder.path);
    rmSync(folder.path, { recursive: true });
    await assert.rejects(files.replace('assessment/x.json', ''), fault('gone'));
    await assert.rejects(files.list('assessment'), fault('gone'));
  });

  it('tell a folder that cannot be written to', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    chmodSync(folder.path, 0o555);
    await assert.rejects(createRecordFiles(folder.path).replace('assessment/x.json', ''), fault('not-allowed'));
    chmodSync(folder.path, 0o755);
  });

  it('tell a file that is no UTF-8 text', async () => {
    writeFileSync(folder.file('x.json'), Buffer.from([0xff, 0xfe, 0x00]));
    await assert.rejects(createRecordFiles(folder.path).read('x.json'), fault('not-text'));
  });
});

describe('record files behind a symbolic link', () => {
  let folder: ReturnType<typeof folderWith>;
  let outside: ReturnType<typeof folderWith>;
  beforeEach(function () {
    if (process.platform === 'win32') this.skip();
    folder = folderWith({ 'portfolio.yaml': '', 'kept/decisions.json': 'inside' });
    outside = folderWith({ 'decisions.json': 'elsewhere' });
  });
  afterEach(() => {
    folder.remove();
    outside.remove();
  });
  const refuseAll = async (): Promise<void> => {
    const files = createRecordFiles(folder.path);
    await assert.rejects(files.read('assessment/decisions.json'), fault('outside'));
    await assert.rejects(files.replace('assessment/decisions.json', 'new'), fault('outside'));
  };

  it('that leads out of the portfolio are neither read nor written', async () => {
    symlinkSync(outside.path, folder.file('assessment'));
    await refuseAll();
    const files = createRecordFiles(folder.path);
    await assert.rejects(files.list('assessment/pending'), fault('outside'));
    await assert.rejects(files.remove('assessment/decisions.json'), fault('outside'));
    assert.ok(files.lock);
    await assert.rejects(files.lock('assessment/.lock'), fault('outside'));
    assert.deepEqual([readdirSync(outside.path), readFileSync(outside.file('decisions.json'), 'utf8')], [['decisions.json'], 'elsewhere']);
    await assert.rejects(createRecordStore(files, Date.now).load(), /leads out of this portfolio\. It is not followed/);
  });

  it('of the one file are not followed either, nor one that leads nowhere', async () => {
    mkdirSync(folder.file('assessment'));
    symlinkSync(outside.file('decisions.json'), folder.file('assessment/decisions.json'));
    await refuseAll();
    rmSync(folder.file('assessment/decisions.json'));
    symlinkSync(outside.file('nothing.json'), folder.file('assessment/decisions.json'));
    await refuseAll();
    assert.deepEqual(readdirSync(outside.path), ['decisions.json']);
  });

  it('that stays in the portfolio are read', async () => {
    symlinkSync(folder.file('kept'), folder.file('assessment'));
    assert.equal(await createRecordFiles(folder.path).read('assessment/decisions.json'), 'inside');
  });
});

describe('the lock on record files', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({});
  });
  afterEach(() => {
    folder.remove();
  });
  const leave = (owner: object, age = 0): void => {
    mkdirSync(folder.file('.lock'));
    writeFileSync(folder.file('.lock/left'), JSON.stringify(owner));
    const then = Date.now() / 1000 - age;
    utimesSync(folder.file('.lock/left'), then, then);
  };

  it('is held by one at a time', async () => {
    let holders = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const lock = await takeFolderLock(folder.file('.lock'));
        holders++;
        most = Math.max(most, holders);
        assert.equal(await lock?.held(), true);
        holders--;
        await lock?.release();
      }),
    );
    assert.deepEqual([most, readdirSync(folder.path)], [1, []]);
  });

  it('is taken over from a process that has ended', async () => {
    leave({ host: hostname(), process: 2 ** 22 + 5 });
    const locks = await Promise.all([takeFolderLock(folder.file('.lock')), new Promise((resolve) => setTimeout(resolve, 300))]);
    assert.equal(await locks[0]?.held(), true);
    assert.equal(readdirSync(folder.file('.lock')).length, 1);
  });

  it('is taken over from another machine after a minute, and what it left is swept away', async () => {
    leave({ host: 'elsewhere', process: 1 }, 120);
    mkdirSync(folder.file('.lock-left'));
    utimesSync(folder.file('.lock-left'), 1, 1);
    const lock = await takeFolderLock(folder.file('.lock'));
    assert.ok(lock);
    await lock.release();
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('is waited for in vain while another machine holds it, and is still theirs then', async function () {
    this.timeout(15_000);
    leave({ host: 'elsewhere', process: 1 });
    assert.equal(await takeFolderLock(folder.file('.lock')), undefined);
    assert.deepEqual(readFileSync(folder.file('.lock/left'), 'utf8'), JSON.stringify({ host: 'elsewhere', process: 1 }));
  });
});
