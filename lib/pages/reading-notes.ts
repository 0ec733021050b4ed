import { runsOf } from '@/lib/lists/runs';
import type { Term } from '@/lib/model/vocabulary';
import type { StoredPassage } from '@/lib/store/store';
import { reasonName } from './reason-name';

/** What is known of passages in which nothing is coded. */
export type ReadingNote = {
  /** The reason, or that nobody has read them yet. */
  readonly name: string;
  readonly note: string;
};

/** What is said once of passages that follow each other and share it, by the id of the first of them. */
export function readingNotes(
  passages: readonly StoredPassage[],
  reasons: readonly Term[],
): ReadonlyMap<string, ReadingNote> {
  const runs = runsOf(passages, keyOf).flatMap(({ items }): [string, ReadingNote][] => {
    const [first] = items;
    const note = first && readingNote(items, reasons);
    return note ? [[first.id, note]] : [];
  });
  return new Map(runs);
}

/** What is known of passages that share a reading; undefined where they hold initiatives, or there is nothing to say. */
export function readingNote(
  passages: readonly StoredPassage[],
  reasons: readonly Term[],
): ReadingNote | undefined {
  const [first] = passages;
  const numbers = passages.flatMap(({ number }) => number ?? []);
  const several = numbers.length > 1 ? `paragraphs ${numbers[0]} to ${numbers.at(-1)}` : undefined;
  const reading = first?.reading;
  switch (reading?.state) {
    case 'unread': {
      const which = several ? `${several} hold initiatives` : 'this paragraph holds an initiative';
      return { name: 'Not read yet', note: `Nobody has said so far whether ${which}.` };
    }
    case 'excused': {
      if (reading.note === undefined) return undefined;
      const name = reasonName(reasons, reading.reason);
      return { name: several ? `${name}, ${several}` : name, note: reading.note };
    }
    case 'coded':
    case undefined:
      return undefined;
  }
}

/** Equal for neighbours of which the same is said: a heading parts what stands above and below it. */
function keyOf({ kind, reading }: StoredPassage): string {
  if (kind === 'heading') return 'heading';
  return reading?.state === 'excused'
    ? ['excused', reading.how, reading.reason, reading.note].join('\n')
    : (reading?.state ?? '');
}
