/**
 * Room beside a block for what a reader made of it, so that it lives as long as the block. There is room for one reader:
 * the last. A `WeakMap` by block would do, but holds what was read through each young collection of garbage.
 */
export class KeptReading {
  #reader: object | undefined;
  #reading: unknown;

  /** What this reader kept, if it was the last to do so. */
  by(reader: object): unknown {
    return this.#reader === reader ? this.#reading : undefined;
  }

  /** Keeps what a reader made of the block. */
  keep(reader: object, reading: unknown): void {
    this.#reader = reader;
    this.#reading = reading;
  }
}
