/** The features met in one sentence, in order, the same one maybe more than once, and the tokens that each comes from. */
export interface Occurrences {
  readonly count: number;
  readonly features: Int32Array;
  readonly firstTokens: Int32Array;
  readonly lastTokens: Int32Array;
}

/** A list of occurrences that is used again for every sentence. */
export interface OccurrenceList extends Occurrences {
  clear(): void;
  add(feature: number, firstToken: number, lastToken: number): void;
}

/** Makes an empty list, which grows as it needs. */
export function createOccurrences(): OccurrenceList {
  let room = 1_024;
  const list = {
    count: 0,
    features: new Int32Array(room),
    firstTokens: new Int32Array(room),
    lastTokens: new Int32Array(room),
    clear(): void {
      list.count = 0;
    },
    add(feature: number, firstToken: number, lastToken: number): void {
      if (list.count === room) grow();
      list.features[list.count] = feature;
      list.firstTokens[list.count] = firstToken;
      list.lastTokens[list.count++] = lastToken;
    },
  };
  const grow = (): void => {
    room *= 2;
    list.features = grown(list.features, room);
    list.firstTokens = grown(list.firstTokens, room);
    list.lastTokens = grown(list.lastTokens, room);
  };
  return list;
}

function grown(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(room);
  more.set(numbers);
  return more;
}
