import { RecordFileError, type RecordFileFault, type RecordFiles } from '../../../src/core/assessment/recordFiles.js';

/** A folder in memory that several writers share, one operation at a time. */
export interface SimulatedFolder {
  readonly texts: Map<string, string>;
  /** A writer's view. `step` is waited for before each operation: where it never comes back, the writer has been killed there. */
  filesOf(writer: string, options: { readonly locks: boolean; readonly step?: (operation: string) => Promise<void> }): RecordFiles;
  /** Lets others take over a writer's lock. */
  bury(writer: string): void;
  readonly lockedBy: string | undefined;
  /** The time, in milliseconds; files that are written bear it. */
  now: number;
  /** Makes every write to paths with this beginning fail. */
  fail(beginning: string, fault: RecordFileFault): void;
}

export function createSimulatedFolder(): SimulatedFolder {
  const texts = new Map<string, string>();
  const changed = new Map<string, number>();
  const dead = new Set<string>();
  const failing: { beginning: string; fault: RecordFileFault }[] = [];
  let holder: string | undefined;
  const folder: SimulatedFolder = {
    texts,
    now: 1_000_000,
    bury: (writer) => dead.add(writer),
    get lockedBy() {
      return holder;
    },
    fail: (beginning, fault) => failing.push({ beginning, fault }),
    filesOf(writer, { locks, step = () => Promise.resolve() }) {
      return {
        async read(path) {
          await step(`read ${path}`);
          return texts.get(path);
        },
        async replace(path, text) {
          await step(`replace ${path}`);
          const failed = failing.find(({ beginning }) => path.startsWith(beginning));
          if (failed) throw new RecordFileError(failed.fault);
          texts.set(path, text);
          changed.set(path, folder.now);
        },
        async list(path) {
          await step(`list ${path}`);
          return [...texts.keys()].filter((each) => each.startsWith(`${path}/`)).map((each) => ({ name: each.slice(path.length + 1), changed: changed.get(each) ?? 0 }));
        },
        async remove(path) {
          await step(`remove ${path}`);
          texts.delete(path);
        },
        ...(locks && {
          async lock() {
            for (let tries = 0; tries < 50; tries++) {
              await step('lock');
              if (holder === undefined || dead.has(holder)) {
                holder = writer;
                return {
                  held: () => Promise.resolve(holder === writer),
                  async release() {
                    await step('release');
                    if (holder === writer) holder = undefined;
                  },
                };
              }
            }
            return undefined;
          },
        }),
      };
    },
  };
  return folder;
}
