import { createJobQueue } from '../../src/extension/evidence/jobQueue';
import * as assert from '../host/editor/assert';

describe('The job queue', () => {
  it('Should fold calls for one key into one job, the last', async () => {
    const done: string[] = [];
    const queue = createJobQueue(ignore);
    queue.schedule('a', () => { done.push('first'); });
    queue.schedule('a', () => { done.push('second'); });
    queue.schedule('b', () => { done.push('other'); });
    await queue.whenIdle();
    assert.deepEqual(done, ['second', 'other']);
  });

  it('Should run a job once more when it was asked for while it ran', async () => {
    let runs = 0;
    const queue = createJobQueue(ignore);
    const job = async (): Promise<void> => {
      runs++;
      if (runs === 1) queue.schedule('a', job);
      await Promise.resolve();
    };
    queue.schedule('a', job);
    await queue.whenIdle();
    assert.equal(runs, 2);
  });

  it('Should never run one key twice at a time, nor more than eight keys', async () => {
    let now = 0;
    let most = 0;
    const queue = createJobQueue(ignore);
    for (let key = 0; key < 40; key++) {
      queue.schedule(String(key), async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
      });
    }
    await queue.whenIdle();
    assert.ok(most > 0 && most <= 8, `${most} at once`);
    assert.equal(now, 0);
  });

  it('Should tell of a job that fails and go on', async () => {
    const failures: unknown[] = [];
    let done = false;
    const queue = createJobQueue((error) => { failures.push(error); });
    queue.schedule('a', () => { throw new Error('no'); });
    queue.schedule('b', () => { done = true; });
    await queue.whenIdle();
    assert.equal(failures.length, 1);
    assert.equal(done, true);
  });

  it('Should run nothing after it was disposed of', async () => {
    let done = false;
    const queue = createJobQueue(ignore);
    queue.schedule('a', () => { done = true; });
    queue.dispose();
    queue.schedule('b', () => { done = true; });
    await queue.whenIdle();
    assert.equal(done, false);
  });
});

function ignore(): void {
  // What fails is looked at in one test only.
}
