import assert from 'node:assert/strict';
import { noRecordFile, readRecordFile, recordFilePath, writeRecordFile } from '../../../src/core/assessment/recordFile.js';
import { createRecordStore, pendingFolder } from '../../../src/core/assessment/recordStore.js';
import { decisionOf } from './records.js';
import { createSimulatedFolder } from './simulatedFolder.js';

/**
 * Two writers add a record each. Which of them takes each step is given by the steps at which the turn changes, so that
 * all ways to interleave them with so many changes are tried; and in each, one of them is killed before any one step.
 */
interface Story {
  readonly first: 0 | 1;
  /** The numbers of the steps at which the turn changes. */
  readonly changes: readonly number[];
  /** Who is killed before which of its own steps, if anyone. */
  readonly killed: { readonly writer: 0 | 1; readonly step: number } | undefined;
}

const names = ['a', 'b'] as const;

/** Plays a story. @returns how many steps it took, and what was wrong */
async function play({ first, changes, killed }: Story, locks: boolean): Promise<{ readonly steps: number; readonly wrong: readonly string[] }> {
  const folder = createSimulatedFolder();
  const parked: [(() => void) | undefined, (() => void) | undefined] = [undefined, undefined];
  const taken = [0, 0];
  const dead = [false, false];
  const done = [false, false];
  const acknowledged = new Set<string>();
  for (const writer of [0, 1] as const) {
    const step = (): Promise<void> =>
      new Promise((resolve) => {
        if (killed?.writer === writer && killed.step === taken[writer]) {
          dead[writer] = true;
          folder.bury(names[writer]);
        } else parked[writer] = resolve;
      });
    const store = createRecordStore(folder.filesOf(names[writer], { locks, step }), () => folder.now);
    void store.add([decisionOf(names[writer])]).then(() => {
      acknowledged.add(names[writer]);
      done[writer] = true;
    });
  }
  const wrong: string[] = [];
  const settled = (writer: 0 | 1): boolean => dead[writer] === true || done[writer] === true;
  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < 40 && !([0, 1] as const).every((each) => settled(each) || parked[each]); turns++) await Promise.resolve();
  };
  let turn = first;
  let steps = 0;
  await quiet();
  for (; !(settled(0) && settled(1)); steps++) {
    if (changes.includes(steps)) turn = turn === 0 ? 1 : 0;
    const at = settled(turn) ? (turn === 0 ? 1 : 0) : turn;
    const go = parked[at];
    if (!go) {
      wrong.push(`writer ${names[at]} neither waits nor ends`);
      break;
    }
    parked[at] = undefined;
    taken[at] = (taken[at] ?? 0) + 1;
    go();
    await quiet();
    const text = folder.texts.get(recordFilePath);
    const file = text === undefined ? noRecordFile : readRecordFile(text);
    if (!file.readable || file.problems.length > 0) wrong.push(`the record file is not valid after step ${steps}`);
  }
  const kept = names.filter((name) => [...folder.texts.values()].some((text) => text.includes(`"id": "${name}"`)));
  folder.now += 60 * 60_000;
  const later = createRecordStore(folder.filesOf('later', { locks }), () => folder.now);
  await later.settle();
  await later.settle();
  const { records, waiting } = await later.load();
  const now = new Set(records.map(({ id }) => id));
  for (const name of acknowledged) if (!now.has(name)) wrong.push(`${name} was acknowledged and is lost`);
  for (const name of kept) if (!now.has(name)) wrong.push(`${name} was written and is lost`);
  if (waiting > 0) wrong.push('a record still waits');
  if (folder.lockedBy !== undefined) wrong.push('the lock is left');
  return { steps, wrong };
}

/** All stories in which the turn changes twice at most. */
function* stories(steps: number): Generator<Story> {
  const ofEach = Math.ceil(steps / 2) + 2;
  for (let one = 1; one < steps; one++) {
    for (let two = one; two < steps; two++) {
      for (const first of [0, 1] as const) {
        const changes = one === two ? [one] : [one, two];
        yield { first, changes, killed: undefined };
        for (const writer of [0, 1] as const) for (let step = 0; step < ofEach; step++) yield { first, changes, killed: { writer, step } };
      }
    }
  }
}

describe('a reader beside a writer', () => {
  it('sees a record that waits, also while it is moved', async () => {
    for (let stop = 0; stop < 20; stop++) {
      const folder = createSimulatedFolder();
      folder.texts.set(`${pendingFolder}/w.json`, writeRecordFile({ records: [decisionOf('w')], unread: [] }));
      let step = 0;
      const moved = async (): Promise<void> => {
        if (step++ === stop) await createRecordStore(folder.filesOf('writer', { locks: true }), () => folder.now).settle();
      };
      const { records } = await createRecordStore(folder.filesOf('reader', { locks: true, step: moved }), () => folder.now).load();
      assert.deepEqual(records.map(({ id }) => id), ['w'], `moved before step ${stop}`);
    }
  });
});

describe('two writers of one record file', () => {
  for (const locks of [true, false]) {
    it(`lose nothing and leave a valid file however they interleave and wherever one is killed, ${locks ? 'with' : 'without'} a lock`, async () => {
      const { steps } = await play({ first: 0, changes: [], killed: undefined }, locks);
      assert.ok(steps > 12, `${steps} steps`);
      let played = 0;
      for (const story of stories(steps)) {
        const { wrong } = await play(story, locks);
        assert.deepEqual(wrong, [], JSON.stringify(story));
        played++;
      }
      assert.ok(played > 1_000, `${played} stories`);
    });
  }
});
