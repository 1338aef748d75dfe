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

const usualRoom = 1_024;
/** More room than this is given back once the sentence has been read. */
const mostRoom = 1 << 16;

/** Makes an empty list, which grows as it needs. */
export function createOccurrences(): OccurrenceList {
  let room = usualRoom;
  const list = {
    count: 0,
    features: new Int32Array(room),
    firstTokens: new Int32Array(room),
    lastTokens: new Int32Array(room),
    clear(): void {
      list.count = 0;
      if (room > mostRoom) resize(usualRoom);
    },
    add(feature: number, firstToken: number, lastToken: number): void {
      if (list.count === room) resize(room * 2);
      list.features[list.count] = feature;
      list.firstTokens[list.count] = firstToken;
      list.lastTokens[list.count++] = lastToken;
    },
  };
  const resize = (to: number): void => {
    room = to;
    list.features = resized(list.features, to);
    list.firstTokens = resized(list.firstTokens, to);
    list.lastTokens = resized(list.lastTokens, to);
  };
  return list;
}

function resized(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const other = new Int32Array(room);
  other.set(numbers.subarray(0, room));
  return other;
}
