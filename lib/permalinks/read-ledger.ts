import type { Ledger } from '@/lib/model/permalink';
import { ledgerSchema } from '@/lib/model/permalink';
import { decodeFile } from '@/lib/parse/decode-file';
import type { Report } from '@/lib/parse/problem';
import { show } from '@/lib/parse/problem';
import type { Unreadable } from '@/lib/parse/read-files';
import type { TextFile } from '@/lib/parse/text-file';
import { placeInWords } from '@/lib/parse/text-file';
import { reportIssue } from '@/lib/parse/zod-problem';
import type { JsonPlaces, RepeatedField } from './json-places';
import { DEEPEST_JSON, offsetInJson, readJsonPlaces } from './json-places';

/** A file of the ledger, and where each of its parts stands in it. */
export type PlacedLedger = {
  readonly ledger: Ledger;
  readonly file: TextFile;
  /** The offset in the file of the part at this path; of the nearest parent that exists otherwise. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
};

/** Reads a file of the ledger; undefined where it cannot be read. All problems are reported, each with its place. */
export function readLedger(
  path: string,
  bytes: Uint8Array | Unreadable,
  report: Report,
): PlacedLedger | undefined {
  const file = decodeFile(path, bytes, report);
  return file && readLedgerFile(file, report);
}

function readLedgerFile(file: TextFile, report: Report): PlacedLedger | undefined {
  const data = findJson(file.text);
  const result = ledgerSchema.safeParse(data);
  const places = createPlaces(file.text);
  const offsetOf: PlacedLedger['offsetOf'] = (path) => {
    const found = places();
    return 'root' in found ? offsetInJson(found.root, path) : found.unexpected;
  };
  if (result.success && namesIn(file.text) === fieldsIn(data)) {
    return { ledger: result.data, file, offsetOf };
  }
  const found = places();
  if ('unexpected' in found) {
    const expected = data === undefined ? 'JSON' : `JSON of at most ${DEEPEST_JSON} levels`;
    reportUnexpected(file, found.unexpected, expected, report);
    return undefined;
  }
  for (const field of found.repeated) reportRepeated(file, field, report);
  const asText = scalarsAsText(data);
  for (const issue of result.error?.issues ?? []) {
    reportIssue(issue, asText, file, offsetOf, report);
  }
  return undefined;
}

/** Places are looked for only when one is asked for: a large ledger is mostly right. */
function createPlaces(text: string): () => JsonPlaces {
  let places: JsonPlaces | undefined;
  return () => (places ??= readJsonPlaces(text));
}

/** What the text holds; undefined, which JSON has no word for, where it is not JSON. */
function findJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportUnexpected(file: TextFile, at: number, expected: string, report: Report): void {
  const [rest = ''] = file.text.slice(at).split('\n');
  const found = at === file.text.length ? 'end of the file' : show(rest);
  report.at(file, at, 'invalid-json', `Unexpected ${found}, expected ${expected}`);
}

function reportRepeated(file: TextFile, { name, first, start }: RepeatedField, report: Report) {
  const reason = `Unexpected second field ${show(name)}, expected each field once; the first is at ${placeInWords(file, first)}`;
  report.at(file, start, 'invalid-json', reason);
}

const STRING_OR_NAME = /"[^"\\]*(?:\\.[^"\\]*)*"(?:[ \t\n\r]*(:))?/g;

/** How many names of fields stand in a JSON text: more than it has fields where one is repeated. */
function namesIn(text: string): number {
  let names = 0;
  for (const match of text.matchAll(STRING_OR_NAME)) if (match[1] !== undefined) names += 1;
  return names;
}

function fieldsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const values: unknown[] = Object.values(data);
  const own = Array.isArray(data) ? 0 : values.length;
  return values.reduce<number>((sum, value) => sum + fieldsIn(value), own);
}

/** Messages quote what the author wrote: `5` and `null` as well. */
function scalarsAsText(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(scalarsAsText);
  if (typeof data !== 'object' || data === null) return String(data);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, scalarsAsText(value)]),
  );
}
