/** The folder of a portfolio, as the record store needs it. Paths are counted from it, with forward slashes. */
export interface RecordFiles {
  /** A file's text; undefined when there is none. @throws RecordFileError */
  read(path: string): Promise<string | undefined>;
  /** Puts a text in the place of a file, wholly or not at all; makes the folders between, never the portfolio's own. @throws RecordFileError */
  replace(path: string, text: string): Promise<void>;
  /** The files of a folder; none when there is no such folder. @throws RecordFileError */
  list(folder: string): Promise<readonly ListedFile[]>;
  /** Removes a file; nothing happens when it is gone. @throws RecordFileError */
  remove(path: string): Promise<void>;
  /**
   * Waits until nobody else holds the lock. Undefined when somebody holds it for too long. A lock that its holder left
   * behind is taken over. Absent where files cannot be locked.
   * @throws RecordFileError
   */
  readonly lock?: (path: string) => Promise<RecordLock | undefined>;
}

/** A file in a list. */
export interface ListedFile {
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** A lock that is held. */
export interface RecordLock {
  /** Whether it is still ours: a holder who falls asleep for a minute loses it. */
  held(): Promise<boolean>;
  /** Never throws. */
  release(): Promise<void>;
}

/** Why a file could not be read or written; `outside` when a symbolic link leads out of the portfolio's folder, which is never followed. */
export type RecordFileFault = 'full' | 'not-allowed' | 'gone' | 'not-text' | 'outside' | 'other';

/** A file that could not be read or written. */
export class RecordFileError extends Error {
  constructor(
    readonly fault: RecordFileFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.name = 'RecordFileError';
  }
}
