import type { Job, JobQueue } from '../../src/extension/evidence/jobQueue';
import { createPortfolios } from '../../src/extension/evidence/portfolios';
import * as assert from '../host/editor/assert';

describe('The look into new folders', () => {
  it('Should not be put off by folders that go on coming, and look once more after them', async () => {
    const scheduled: { readonly key: string; readonly job: Job }[] = [];
    const queue: JobQueue = { schedule: (key, job) => { scheduled.push({ key, job }); }, drop: () => undefined, whenIdle: () => Promise.resolve(), dispose: () => undefined };
    const portfolios = createPortfolios(queue);
    const keys = (): string[] => scheduled.splice(0).map(({ key }) => key);
    const look = async (): Promise<void> => { await scheduled.shift()?.job(); };
    portfolios.folderCame();
    portfolios.folderCame();
    portfolios.folderCame();
    assert.equal(scheduled.length, 1);
    await look();
    assert.deepEqual(scheduled.map(({ key }) => key), ['portfolios', 'new folders']);
    scheduled.shift();
    await look();
    assert.deepEqual(keys(), ['portfolios']);
    portfolios.folderCame();
    assert.deepEqual(keys(), ['new folders']);
    portfolios.dispose();
  });
});
