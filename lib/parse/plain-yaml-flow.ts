import type { Read, Reader, YamlValue } from './plain-yaml-reader';
import { isPlainBeginning, MOST_FIELDS, readName } from './plain-yaml-reader';

/**
 * A group or list in brackets, on one line or several, whose lines all are indented further than
 * `indent`; nested `levels` deep at most.
 */
export function readFlow(reader: Reader, indent: number, levels: number): Read {
  if (levels < 0) return undefined;
  return reader.text[reader.at] === '{'
    ? readGroup(reader, indent, levels)
    : readList(reader, indent, levels);
}

function readGroup(reader: Reader, indent: number, levels: number): Read {
  const group: Record<string, YamlValue> = {};
  let fields = 0;
  const complete = readMembers(reader, '}', indent, () => {
    const name = readName(reader);
    if (name === '' || Object.hasOwn(group, name) || (fields += 1) > MOST_FIELDS) return false;
    reader.at += name.length;
    if (!reader.text.startsWith(': ', reader.at)) return false;
    reader.at += 2;
    while (reader.text[reader.at] === ' ') reader.at += 1;
    const value = readMember(reader, indent, levels);
    if (value !== undefined) group[name] = value;
    return value !== undefined;
  });
  return complete ? group : undefined;
}

function readList(reader: Reader, indent: number, levels: number): Read {
  const items: YamlValue[] = [];
  const complete = readMembers(reader, ']', indent, () => {
    const item = readMember(reader, indent, levels);
    if (item !== undefined) items.push(item);
    return item !== undefined;
  });
  return complete ? items : undefined;
}

/** From the opening bracket to behind the closing one; a comma may stand before it. Whether all is there. */
function readMembers(
  reader: Reader,
  closing: string,
  indent: number,
  readOne: () => boolean,
): boolean {
  reader.at += 1;
  for (;;) {
    if (!skipSpace(reader, indent)) return false;
    if (take(reader, closing)) return true;
    if (!readOne() || !skipSpace(reader, indent)) return false;
    if (take(reader, closing)) return true;
    if (!take(reader, ',')) return false;
  }
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false;
  reader.at += 1;
  return true;
}

/** Goes past spaces and line breaks; gives false at a line that is blank or not indented enough. */
function skipSpace(reader: Reader, indent: number): boolean {
  const { text } = reader;
  while (text[reader.at] === ' ') reader.at += 1;
  if (text[reader.at] !== '\n') return true;
  const start = reader.at + 1;
  reader.at = start;
  while (text[reader.at] === ' ') reader.at += 1;
  return reader.at - start > indent && text[reader.at] !== '\n';
}

function readMember(reader: Reader, indent: number, levels: number): Read {
  const first = reader.text[reader.at];
  if (first === '{' || first === '[') return readFlow(reader, indent, levels - 1);
  return readQuoted(reader) ?? readPlain(reader);
}

const PLAIN = /[^,{}[\]:#\n]+/y;

/** Plain text up to a comma, a bracket or the end of the line. */
function readPlain(reader: Reader): string | undefined {
  if (!isPlainBeginning(reader.text, reader.at)) return undefined;
  PLAIN.lastIndex = reader.at;
  const found = PLAIN.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found.replace(/ +$/, '');
}

const DOUBLE = /"[^"\\\n]*(?:\\["\\][^"\\\n]*)*"/y;
const SINGLE = /'[^'\n]*(?:''[^'\n]*)*'/y;

/** Text in quotes on one line, with no escapes but those of the quotes themselves. */
export function readQuoted(reader: Reader): string | undefined {
  const quote = reader.text[reader.at];
  if (quote !== '"' && quote !== "'") return undefined;
  const pattern = quote === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found === undefined) return undefined;
  reader.at += found.length;
  const inside = found.slice(1, -1);
  return quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside.replaceAll("''", "'");
}
