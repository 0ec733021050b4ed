/** A value of a JSON text and its place: `text.slice(start, end)`. */
export type JsonNode = {
  readonly start: number;
  readonly end: number;
  /** The fields of a group, by name; of two with one name the last, as `JSON.parse` has it. */
  readonly fields?: ReadonlyMap<string, { readonly start: number; readonly value: JsonNode }>;
  /** The items of a list. */
  readonly items?: readonly JsonNode[];
};

/** A field whose name stands before in the same group. */
export type RepeatedField = {
  readonly name: string;
  /** The offset of the first one of that name. */
  readonly first: number;
  /** The offset of this one. */
  readonly start: number;
};

export type JsonPlaces =
  | { readonly root: JsonNode; readonly repeated: readonly RepeatedField[] }
  /** The offset of the first character that JSON does not have there. */
  | { readonly unexpected: number };

/** Lists and groups inside each other; the ledger has three. Reading recurses, and the stack ends. */
export const DEEPEST_JSON = 8;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

type Reader = { readonly text: string; at: number; readonly repeated: RepeatedField[] };

/**
 * The place of every value of a JSON text (RFC 8259), in one pass. Accepts what `JSON.parse` accepts,
 * nested up to `DEEPEST_JSON` levels.
 */
export function readJsonPlaces(text: string): JsonPlaces {
  const reader: Reader = { text, at: 0, repeated: [] };
  const root = readValue(reader, 0);
  if (!root || reader.at < text.length) return { unexpected: reader.at };
  return { root, repeated: reader.repeated };
}

/** Reads a value and the space around it; undefined, with the reader at the place, where there is none. */
function readValue(reader: Reader, depth: number): JsonNode | undefined {
  skip(reader, SPACE);
  const node = readNode(reader, depth);
  if (node) skip(reader, SPACE);
  return node;
}

function readNode(reader: Reader, depth: number): JsonNode | undefined {
  const start = reader.at;
  const opening = reader.text[start];
  if (opening === '{' || opening === '[') {
    if (depth === DEEPEST_JSON) return undefined;
    return opening === '{' ? readGroup(reader, depth) : readList(reader, depth);
  }
  const found = skip(reader, opening === '"' ? STRING : OTHER);
  return found === '' ? undefined : { start, end: reader.at };
}

function readList(reader: Reader, depth: number): JsonNode | undefined {
  const start = reader.at;
  const items: JsonNode[] = [];
  const complete = readMembers(reader, ']', () => {
    const item = readValue(reader, depth + 1);
    if (item) items.push(item);
    return item !== undefined;
  });
  return complete ? { start, end: reader.at, items } : undefined;
}

function readGroup(reader: Reader, depth: number): JsonNode | undefined {
  const start = reader.at;
  const fields = new Map<string, { start: number; value: JsonNode }>();
  const complete = readMembers(reader, '}', () => {
    const nameAt = reader.at;
    const quoted = skip(reader, STRING);
    skip(reader, SPACE);
    if (quoted === '' || !take(reader, ':')) return false;
    const value = readValue(reader, depth + 1);
    if (!value) return false;
    const name = String(JSON.parse(quoted));
    const earlier = fields.get(name);
    if (earlier) reader.repeated.push({ name, first: earlier.start, start: nameAt });
    fields.set(name, { start: nameAt, value });
    return true;
  });
  return complete ? { start, end: reader.at, fields } : undefined;
}

/** From the opening bracket to the closing one, members between commas; whether all of it is there. */
function readMembers(reader: Reader, closing: string, readMember: () => boolean): boolean {
  reader.at += 1;
  skip(reader, SPACE);
  if (take(reader, closing)) return true;
  do {
    skip(reader, SPACE);
    if (!readMember()) return false;
  } while (take(reader, ','));
  return take(reader, closing);
}

function take(reader: Reader, character: string): boolean {
  const isThere = reader.text[reader.at] === character;
  if (isThere) reader.at += 1;
  return isThere;
}

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

/** The node at a path, or of the nearest parent that exists; for a field the offset of its name. */
export function offsetInJson(root: JsonNode, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = root.start;
  for (const step of path) {
    const field = node.fields?.get(String(step));
    const next = field?.value ?? node.items?.[Number(step)];
    if (!next) break;
    offset = field?.start ?? next.start;
    node = next;
  }
  return offset;
}
