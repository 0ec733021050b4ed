import type { Actor } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import type { Mention } from '@/lib/model/passage';
import { overlaps } from '@/lib/text/ranges';
import type { Hit } from './name-trie';
import { createNameFinder } from './name-trie';

/** An actor or an instrument, as mentions and tags refer to it. */
export type Named =
  | { readonly of: 'actor'; readonly record: Actor }
  | { readonly of: 'instrument'; readonly record: Instrument };

/** The names under which texts mention a record: all that stand for it wherever they are met. */
export function namesInTexts({ record }: Named): string[] {
  const short = record.shortName === undefined ? [] : [record.shortName];
  return [...new Set([record.name, ...short, ...record.aliases])];
}

/** Finds where actors and instruments are named in a text; in order, never overlapping. */
export type MentionFinder = (text: string) => Mention[];

/**
 * Makes the finder for all records at once. A record's short forms count only behind a place of the
 * same text that names it in full, and only where no other record named there shares them.
 */
export function createMentionFinder(records: readonly Named[]): MentionFinder {
  const findNames = createNameFinder(
    records.flatMap((named) => namesInTexts(named).map((name) => [name, named] as const)),
  );
  const findShortForms = createNameFinder(
    records.flatMap((named) => named.record.shortForms.map((form) => [form, named] as const)),
  );
  return (text) => {
    const full = findNames(text).flatMap(unambiguous);
    // A short form needs a full name, and most texts have none.
    if (full.length === 0) return [];
    const namedFrom = firstEnds(full);
    const short = withoutOverlaps(findShortForms(text), full)
      .map((hit) => ({
        ...hit,
        values: hit.values.filter(
          (named) => (namedFrom.get(keyOf(named)) ?? Infinity) <= hit.start,
        ),
      }))
      .flatMap(unambiguous);
    return [...full, ...short].toSorted((a, b) => a.start - b.start);
  };
}

function unambiguous(hit: Hit<Named>): Mention[] {
  const [named, another] = hit.values;
  if (!named || another) return [];
  const { start, end } = hit;
  return named.of === 'actor'
    ? [{ of: 'actor', id: named.record.id, start, end }]
    : [{ of: 'instrument', id: named.record.id, start, end }];
}

function keyOf({ of, record }: Named): string {
  return `${of} ${record.id}`;
}

/** Where the first mention of each record ends. */
function firstEnds(mentions: readonly Mention[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { of, id, end } of mentions) {
    const key = `${of} ${id}`;
    if (!ends.has(key)) ends.set(key, end);
  }
  return ends;
}

/** The hits that share no letter with a mention; both lists are in order, and overlap nothing of their own. */
function withoutOverlaps<T>(
  hits: readonly Hit<T>[],
  mentions: readonly Mention[],
): readonly Hit<T>[] {
  let next = 0;
  return hits.filter((hit) => {
    for (let mention = mentions[next]; mention && mention.end <= hit.start;) {
      mention = mentions[(next += 1)];
    }
    const mention = mentions[next];
    return !mention || !overlaps(mention, hit);
  });
}
