import type { Passage } from '@/lib/model/passage';
import type { Hue } from '@/lib/model/palette';
import type { Layer } from '@/lib/text/nest';
import { nest } from '@/lib/text/nest';
import type { Range } from '@/lib/text/ranges';
import { paths } from '@/lib/url/paths';
import type { Inline, PlainInline, PlainWords, SourceWords } from './parts';

/** An initiative's words in a passage, and the colour of its first theme. */
type QuotedWords = Range & { readonly initiative: string; readonly hue?: Hue | undefined };

type Shown = {
  /** The part that is shown; all of it where nothing is said. */
  readonly span?: Range | undefined;
  readonly quotes?: readonly QuotedWords[];
  /** Words to be marked, the mention that a page is about for instance. */
  readonly marks?: readonly Range[];
};

type Shownable = Pick<Passage, 'text' | 'emphasis' | 'editorsNotes'>;

/**
 * The words of a passage, letter for letter, with links on names, a wash on initiatives' words and a mark
 * behind words that have an editors' note.
 */
export function sourceWords(
  passage: Shownable & Pick<Passage, 'mentions'>,
  { span, quotes = [], marks = [] }: Shown = {},
): SourceWords {
  const layers: Layer<Inline>[] = [
    ...quotes.map(({ start, end, initiative, hue }) => ({
      ...{ start, end, rank: 0 },
      value: { kind: 'quote' as const, initiative, hue },
    })),
    ...marks.map(({ start, end }) => ({
      ...{ start, end, rank: 1 },
      value: { kind: 'mark' as const },
    })),
    ...passage.mentions.map(({ of, id, start, end }) => ({
      ...{ start, end, rank: 2 },
      value: {
        kind: 'mention' as const,
        href: of === 'actor' ? paths.actor(id) : paths.instrument(id),
      },
    })),
    ...plainLayers(passage),
  ];
  return nestWithin(passage, span, layers);
}

/** The words of a passage, letter for letter, or a part of them, where links would lead astray. */
export function plainWords(passage: Shownable, span: Range | undefined): PlainWords {
  return nestWithin(passage, span, plainLayers(passage));
}

function plainLayers({ emphasis, editorsNotes }: Shownable): Layer<PlainInline>[] {
  return [
    ...emphasis.map(({ start, end, strong }) => ({
      ...{ start, end, rank: 3 },
      value: { kind: 'emphasis' as const, strong },
    })),
    ...editorsNotes.map(({ anchor: { start, end }, mark }) => ({
      ...{ start, end, rank: 4 },
      value: { kind: 'noted' as const, mark },
    })),
  ];
}

function nestWithin<T>({ text }: Shownable, span: Range | undefined, layers: readonly Layer<T>[]) {
  const shown = span ?? { start: 0, end: text.length };
  const within = layers.flatMap((layer) => clip(layer, shown));
  return nest(text.slice(shown.start, shown.end), within);
}

/** The part of a layer inside a span, counted from the span's beginning. */
function clip<T>(layer: Layer<T>, span: Range): Layer<T>[] {
  const start = Math.max(layer.start, span.start) - span.start;
  const end = Math.min(layer.end, span.end) - span.start;
  return start < end ? [{ ...layer, start, end }] : [];
}
