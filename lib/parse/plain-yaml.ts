import { readFlow, readQuoted } from './plain-yaml-flow';
import type { Read, Reader, YamlValue } from './plain-yaml-reader';
import {
  endLine,
  isPlainBeginning,
  MOST_FIELDS,
  moveToContent,
  readName,
} from './plain-yaml-reader';

/**
 * Reads YAML as people write it in our files: fields and lists in blocks, text on one line (plain or
 * in quotes) or folded behind `>-`, groups and lists in brackets, comments on lines of their own.
 * Every scalar is text. Gives what the full parser gives, or undefined for a block that has anything
 * else in it, right or wrong: that is for the full parser, which also knows the place of everything.
 */
export function readPlainYaml(text: string): YamlValue | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const reader: Reader = { text, at: 0, indent: 0 };
  moveToContent(reader);
  const value = readBlock(reader, 0);
  return reader.at === text.length ? value : undefined;
}

/** Tabs and other line breaks have rules of their own, and a mark of byte order is none of ours. */
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/** Our files nest five deep. */
const DEEPEST = 8;

function readBlock(reader: Reader, depth: number): Read {
  if (depth > DEEPEST) return undefined;
  return isAtItem(reader) ? readList(reader, depth) : readGroup(reader, depth);
}

function isAtItem({ text, at }: Reader): boolean {
  return text[at] === '-' && text[at + 1] === ' ';
}

function readList(reader: Reader, depth: number): Read {
  const { indent } = reader;
  const items: YamlValue[] = [];
  while (reader.indent === indent && isAtItem(reader)) {
    const dash = reader.at;
    do reader.at += 1;
    while (reader.text[reader.at] === ' ');
    const inner = indent + reader.at - dash;
    const item = isAtField(reader)
      ? readGroup(Object.assign(reader, { indent: inner }), depth + 1)
      : readValue(reader, indent, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  }
  // What stands further in belongs to nothing; what stands here may be the next field of a group.
  return reader.indent <= indent ? items : undefined;
}

/** Whether a line begins with the name of a field. */
function isAtField(reader: Reader): boolean {
  const { text } = reader;
  const end = reader.at + readName(reader).length;
  return end > reader.at && text[end] === ':' && (text[end + 1] === ' ' || text[end + 1] === '\n');
}

function readGroup(reader: Reader, depth: number): Read {
  const { indent } = reader;
  const group: Record<string, YamlValue> = {};
  let fields = 0;
  while (reader.indent === indent && !isAtItem(reader)) {
    if (!isAtField(reader) || (fields += 1) > MOST_FIELDS) return undefined;
    const name = readName(reader);
    if (Object.hasOwn(group, name)) return undefined;
    reader.at += name.length + 1;
    while (reader.text[reader.at] === ' ') reader.at += 1;
    const isInline = reader.text[reader.at] !== '\n';
    const value = isInline ? readValue(reader, indent, depth) : readBelow(reader, indent, depth);
    if (value === undefined) return undefined;
    group[name] = value;
  }
  return fields > 0 && reader.indent <= indent ? group : undefined;
}

/** The value of a field whose own line has none. */
function readBelow(reader: Reader, indent: number, depth: number): Read {
  if (!endLine(reader)) return undefined;
  const isBelow = reader.indent > indent || (reader.indent === indent && isAtItem(reader));
  return isBelow ? readBlock(reader, depth + 1) : undefined;
}

/** A value that begins on the line of its field or item, which is indented so far; then goes to the next content. */
function readValue(reader: Reader, indent: number, depth: number): Read {
  const first = reader.text[reader.at];
  if (first === '>') return readFolded(reader, indent);
  const value =
    first === '{' || first === '['
      ? readFlow(reader, indent, DEEPEST - depth)
      : (readQuoted(reader) ?? readPlain(reader));
  return value !== undefined && endLine(reader) ? value : undefined;
}

/** Plain text up to the end of the line. */
function readPlain(reader: Reader): string | undefined {
  const { text, at } = reader;
  if (!isPlainBeginning(text, at)) return undefined;
  const end = text.indexOf('\n', at);
  const value = end === -1 ? text.slice(at) : text.slice(at, end);
  if (value.includes(': ') || value.includes(' #') || /[ :]$/.test(value)) return undefined;
  reader.at += value.length;
  return value;
}

/** The lines behind `>-` as one, where no blank line and no deeper one makes a line break of its own. */
function readFolded(reader: Reader, indent: number): string | undefined {
  const { text } = reader;
  if (!text.startsWith('>-\n', reader.at)) return undefined;
  let start = reader.at + 3;
  const margin = spacesAt(text, start);
  if (margin <= indent) return undefined;
  const lines: string[] = [];
  while (start < text.length && spacesAt(text, start) === margin && text[start + margin] !== '\n') {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (text[end - 1] === ' ') return undefined;
    lines.push(text.slice(start + margin, end));
    start = Math.min(end + 1, text.length);
  }
  let next = start;
  while (text[next] === '\n') next += 1;
  // A comment that is indented as the text is would be text as well.
  if (lines.length === 0 || (next < text.length && spacesAt(text, next) > indent)) return undefined;
  reader.at = start;
  moveToContent(reader);
  return lines.join(' ');
}

function spacesAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at - start;
}
