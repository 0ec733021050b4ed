import fc from 'fast-check';
import { expect } from 'vitest';
import { corpusSchema } from '@/lib/model/corpus';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { RULES } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';

/** Whatever the content, the parser answers: a corpus by its schema, or problems that have a rule and a place. */
export function expectAnswer(files: ContentFiles): void {
  const { corpus, problems } = parseCorpus(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(corpus === undefined).toBe(errors.length > 0);
  if (corpus) expect(corpusSchema.safeParse(corpus).error).toBeUndefined();
  for (const { rule, path, line, column, reason } of problems) {
    expect(RULES).toContain(rule);
    expect(path).toMatch(/^content(?:\/|$)/);
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(reason).toMatch(/^(?:Unexpected|Missing|Unused) .*expected /s);
  }
}

/** A text as a file has it. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Characters that mean something to YAML, to Markdown or to nobody. */
const SPECIAL = '-:#[]{}&*!|>\'"%@`,?~\\_<()/\n\r\t .0a\0\ufeff\u00a0\u2028é\ud800';

/** What happens to the bytes of a file. */
type Slip = (bytes: Uint8Array) => Uint8Array;

/** A place in a file, as a share of it; fractions as such would nearly all be next to nothing. */
export const place = fc.nat(99_999).map((steps) => steps / 100_000);
/** The offset of a place. */
export const at = (bytes: Uint8Array, share: number) => Math.floor(bytes.length * share);
/** The bytes with others in the place of those from start to end. */
export const splice = (bytes: Uint8Array, start: number, end: number, more: Uint8Array) =>
  Uint8Array.from([...bytes.subarray(0, start), ...more, ...bytes.subarray(end)]);

const deletion = fc
  .tuple(place, fc.integer({ min: 1, max: 40 }))
  .map(([share, length]): Slip => (bytes) => {
    const start = at(bytes, share);
    return splice(bytes, start, start + length, bytesOf(''));
  });
const insertion = fc
  .tuple(place, fc.string({ unit: fc.constantFrom(...SPECIAL), minLength: 1, maxLength: 6 }))
  .map(([share, more]): Slip => (bytes) => {
    const start = at(bytes, share);
    return splice(bytes, start, start, bytesOf(more));
  });
const flip = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([share, value]): Slip => {
  return (bytes) => splice(bytes, at(bytes, share), at(bytes, share) + 1, Uint8Array.of(value));
});
const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n');
/** A line that goes to another place, or stands there as well. */
const lineMove = fc.tuple(place, place, fc.boolean()).map(([from, to, stays]): Slip => (bytes) => {
  const lines = linesOf(bytes);
  const index = Math.floor(lines.length * from);
  const moved = lines.slice(index, index + 1);
  const rest = stays ? lines : lines.toSpliced(index, 1);
  return bytesOf(rest.toSpliced(Math.floor(rest.length * to), 0, ...moved).join('\n'));
});
const swap = fc.tuple(place, place).map(([share, other]): Slip => (bytes) => {
  const swapped = Uint8Array.from(bytes);
  swapped[at(bytes, share)] = bytes[at(bytes, other)] ?? 0;
  swapped[at(bytes, other)] = bytes[at(bytes, share)] ?? 0;
  return swapped;
});
const truncation = place.map(
  (share): Slip =>
    (bytes) =>
      bytes.subarray(0, at(bytes, share)),
);
const repetition = fc.tuple(place, place).map(([share, other]): Slip => (bytes) => {
  const line = bytes.subarray(at(bytes, share), at(bytes, share) + 60);
  return splice(bytes, at(bytes, other), at(bytes, other), line);
});
const replacement = fc.uint8Array({ maxLength: 200 }).map(
  (bytes): Slip =>
    () =>
      bytes,
);

/** One to four slips, each with the number of its file. */
export const slips = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof(deletion, insertion, flip, truncation, repetition, replacement, lineMove, swap),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The files with each slip in one of them. */
export function slipped(
  files: ReadonlyMap<string, Uint8Array>,
  all: readonly (readonly [number, Slip])[],
): ContentFiles {
  const changed = new Map(files);
  const paths = [...files.keys()];
  for (const [which, slip] of all) {
    const path = paths[which % paths.length] ?? '';
    changed.set(path, slip(changed.get(path) ?? new Uint8Array()));
  }
  return changed;
}
