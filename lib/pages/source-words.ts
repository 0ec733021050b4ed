import type { Mark, Passage } from '@/lib/model/passage';
import type { Hue } from '@/lib/model/palette';
import { tongueOf } from '@/lib/text/direction';
import type { Layer, Point } from '@/lib/text/nest';
import { nest } from '@/lib/text/nest';
import type { Range } from '@/lib/text/ranges';
import { overlaps } from '@/lib/text/ranges';
import { paths } from '@/lib/url/paths';
import type { Inline, InlinePoint, PlainInline, PlainWords, SourceWords } from './parts';

/** An initiative's words in a passage, and the colour of its first theme. */
type QuotedWords = Range & { readonly initiative: string; readonly hue?: Hue | undefined };

/** The mark of a note in a passage. */
export type NoteMark = Extract<Mark, { kind: 'note' }>;

type Shown = {
  /** The part that is shown; all of it where nothing is said. */
  readonly span?: Range | undefined;
  readonly quotes?: readonly QuotedWords[];
  /** Words to be marked, the mention that a page is about for instance. */
  readonly marks?: readonly Range[];
  /** Whether it is shown where the pages of the source begin. */
  readonly hasPages?: boolean;
  /** The id of the mark of a note, where the note leads back to it. */
  readonly idOf?: ((mark: NoteMark) => string | undefined) | undefined;
};

type Shownable = Pick<Passage, 'text' | 'emphasis' | 'editorsNotes' | 'marks'>;

/**
 * The words of a passage, letter for letter, with links on names and where the source has one, a wash on
 * initiatives' words and marks of notes, the source's and the editors'.
 */
export function sourceWords(
  passage: Shownable & Pick<Passage, 'mentions'> & { readonly document?: string },
  { span, quotes = [], marks = [], hasPages = false, idOf }: Shown = {},
): SourceWords {
  const links = passage.marks.filter((mark) => mark.kind === 'link');
  // No link can stand inside another: that of the source goes first.
  const mentions = passage.mentions.filter(
    (mention) => !links.some((link) => overlaps(link, mention)),
  );
  const layers: Layer<Inline>[] = [
    ...quotes.map(({ start, end, initiative, hue }) => ({
      ...{ start, end, rank: 0 },
      value: { kind: 'quote' as const, initiative, hue },
    })),
    ...marks.map(({ start, end }) => ({
      ...{ start, end, rank: 1 },
      value: { kind: 'mark' as const },
    })),
    ...mentions.map(({ of, id, start, end }) => ({
      ...{ start, end, rank: 2 },
      value: {
        kind: 'mention' as const,
        href: of === 'actor' ? paths.actor(id) : paths.instrument(id),
      },
    })),
    ...links.map(({ start, end, href }) => ({
      ...{ start, end, rank: 2 },
      value: { kind: 'link' as const, href },
    })),
    ...plainLayers(passage),
  ];
  const hrefOf = ({ note }: NoteMark) =>
    passage.document === undefined ? undefined : paths.passage(passage.document, note);
  const points = pointsOf(passage, (mark) => ({ href: hrefOf(mark), id: idOf?.(mark) }));
  const shown = points.filter(({ value }) => hasPages || value.kind === 'note');
  return nestWithin(passage, span, layers, shown);
}

/** The words of a passage, letter for letter, or a part of them, where links would lead astray. */
export function plainWords(passage: Shownable, span: Range | undefined): PlainWords {
  const points = pointsOf(passage, () => ({})).filter(({ value }) => value.kind === 'note');
  return nestWithin(passage, span, plainLayers(passage), points);
}

function plainLayers({ emphasis, editorsNotes, marks }: Shownable): Layer<PlainInline>[] {
  return [
    ...emphasis.map(({ start, end, strong }) => ({
      ...{ start, end, rank: 3 },
      value: { kind: 'emphasis' as const, strong },
    })),
    ...editorsNotes.map(({ anchor: { start, end }, mark }) => ({
      ...{ start, end, rank: 4 },
      value: { kind: 'noted' as const, mark },
    })),
    ...marks.flatMap((mark): Layer<PlainInline>[] => {
      const { start, end, kind } = mark;
      switch (kind) {
        case 'raised':
        case 'lowered':
          return [{ start, end, rank: 5, value: { kind } }];
        case 'language': {
          const tag = mark.language;
          return [{ start, end, rank: 3, value: { kind, tongue: tongueOf(tag) } }];
        }
        default:
          return [];
      }
    }),
  ];
}

function pointsOf(
  { marks }: Shownable,
  linked: (mark: NoteMark) => Pick<Extract<InlinePoint, { kind: 'note' }>, 'href' | 'id'>,
): Point<InlinePoint>[] {
  return marks.flatMap((mark): Point<InlinePoint>[] => {
    const { start: at, kind } = mark;
    if (kind === 'page') return [{ at, value: { kind, page: mark.page } }];
    if (kind !== 'note') return [];
    return [{ at, value: { kind, printed: mark.printed, ...linked(mark) } }];
  });
}

function nestWithin<T>(
  { text }: Shownable,
  span: Range | undefined,
  layers: readonly Layer<T>[],
  points: readonly Point<InlinePoint>[],
) {
  const shown = span ?? { start: 0, end: text.length };
  return nest(
    text.slice(shown.start, shown.end),
    layers.flatMap((layer) => clip(layer, shown)),
    points.flatMap(({ at, value }) =>
      isWithin(shown, at, value, text.length) ? [{ at: at - shown.start, value }] : [],
    ),
  );
}

/** The mark of a note belongs to the words before it, the beginning of a page to those behind it. */
function isWithin({ start, end }: Range, at: number, { kind }: InlinePoint, length: number) {
  return kind === 'note'
    ? (start < at || at === 0) && start <= at && at <= end
    : start <= at && (at < end || at === length) && at <= end;
}

/** The part of a layer inside a span, counted from the span's beginning. */
function clip<T>(layer: Layer<T>, span: Range): Layer<T>[] {
  const start = Math.max(layer.start, span.start) - span.start;
  const end = Math.min(layer.end, span.end) - span.start;
  return start < end ? [{ ...layer, start, end }] : [];
}
