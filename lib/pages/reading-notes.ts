import { runsOf } from '@/lib/lists/runs';
import type { Term } from '@/lib/model/vocabulary';
import type { StoredPassage } from '@/lib/store/store';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { pinpointInWords } from '@/lib/text/pinpoint';
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
  const several = severalInWords(passages.flatMap(({ pinpoint }) => pinpoint ?? []));
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

/** `paragraphs 4 to 6`, or `Article 2 (1) to Article 2 (5)`; undefined for one place. */
function severalInWords(places: readonly Pinpoint[]): string | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || first === last) return undefined;
  if (first.by === 'paragraph' && last.by === 'paragraph') {
    return `paragraphs ${first.value} to ${last.value}`;
  }
  return `${pinpointInWords(first)} to ${pinpointInWords(last)}`;
}

/** Equal for neighbours of which the same is said: a heading parts what stands above and below it. */
function keyOf({ kind, reading }: StoredPassage): string {
  if (kind === 'heading') return 'heading';
  return reading?.state === 'excused'
    ? ['excused', reading.how, reading.reason, reading.note].join('\n')
    : (reading?.state ?? '');
}
