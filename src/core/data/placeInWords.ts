/** What goes by an id of its own, by the field in which it stands: the items of a list, or fields by their names. */
const things: ReadonlyMap<string, string> = new Map([
  ['units', 'unit'],
  ['outcomes', 'learning outcome'],
  ['points', 'marking point'],
  ['misconceptions', 'misconception'],
  ['advice', 'advice'],
  ['concepts', 'concept'],
  ['categories', 'category'],
]);

/** Fields that only hold others together: the way to a field is told without them. */
const holders: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'properties']);

const longestId = 64;

/**
 * The place at a JSON Pointer as a reader of the file would call it, from a small letter: `"via" in "explains" of marking
 * point CT.2`, `entry 2 of "claims"`, `this file`. Told are the field, the one around it, and what they belong to.
 * @param value the data that the pointer leads through
 */
export function placeInWords(pointer: string, value: unknown): string {
  const steps = stepsThrough(pointer, value);
  const { thing, beyond } = nearestThing(steps);
  const fields = fieldsOf(steps.slice(beyond));
  const field = fields.at(-1);
  if (field === undefined) return thing ?? 'this file';
  const around = fields.slice(0, -1).findLast(({ name }) => !holders.has(name));
  return [field.words, ...(around ? [`in ${around.words}`] : []), ...(thing === undefined ? [] : [`of ${thing}`])].join(' ');
}

interface Step {
  readonly name: string;
  /** Whether it is the number of an item. */
  readonly inList: boolean;
  /** What it leads to. */
  readonly value: unknown;
}

function stepsThrough(pointer: string, value: unknown): Step[] {
  let around = value;
  return pointer.split('/').slice(1).map((step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const inList = Array.isArray(around);
    around = fieldOf(around, name);
    return { name, inList, value: around };
  });
}

/** What the steps lead to or through that goes by an id, the innermost: "marking point CT.2"; and the first step beyond it. Things stand in things, or in a policy, and nowhere else. */
function nearestThing(steps: readonly Step[]): { readonly thing?: string; readonly beyond: number } {
  let nearest: { readonly thing?: string; readonly beyond: number } = { beyond: 0 };
  for (let at = steps[0]?.name === 'policy' ? 1 : 0; at + 1 < steps.length; at += 2) {
    const [kind, step] = [things.get(steps[at]?.name ?? ''), steps[at + 1]];
    if (kind === undefined || !step) break;
    const id = step.inList ? fieldOf(step.value, 'id') : step.name;
    if ((typeof id === 'string' && id !== '' && id.length <= longestId) || typeof id === 'number') nearest = { thing: `${kind} ${id}`, beyond: at + 2 };
  }
  return nearest;
}

function fieldsOf(steps: readonly Step[]): { readonly name: string; readonly words: string }[] {
  const fields: { readonly name: string; readonly words: string }[] = [];
  for (const { name, inList } of steps) {
    const list = inList ? fields.pop() : undefined;
    if (!inList) fields.push({ name, words: `"${name}"` });
    else fields.push({ name: list?.name ?? '', words: [`entry ${Number(name) + 1}`, ...(list ? [list.words] : [])].join(' of ') });
  }
  return fields;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
