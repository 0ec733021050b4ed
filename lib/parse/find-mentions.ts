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
    const short = findShortForms(text)
      .filter((hit) => !full.some((mention) => overlaps(mention, hit)))
      .map((hit) => ({
        ...hit,
        values: hit.values.filter((named) => isNamedBefore(named, hit, full)),
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

function isNamedBefore(named: Named, hit: Hit<Named>, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      mention.of === named.of && mention.id === named.record.id && mention.end <= hit.start,
  );
}
