import type { Quote } from '@/lib/model/quote';
import type { Range } from '@/lib/text/ranges';
import type { IdentifiedPassage } from './read-document';
import { sourceOf } from './source-text';

/** Where a piece of a quote stands; `passage` is an index. */
export type PieceAt = Range & { readonly passage: number };

/** A quote from the places of its pieces, in order. */
export function joinPieces(
  places: readonly PieceAt[],
  passages: readonly IdentifiedPassage[],
): Quote {
  const pieces = places.flatMap((place, index) => {
    const passage = passages[place.passage];
    if (!passage) return [];
    const { start, end } = place;
    const before = places[index - 1];
    const label = before && labelsBetween(passages[before.passage], passage, start);
    return [
      {
        passage: passage.id,
        exact: passage.text.slice(start, end),
        start,
        end,
        source: sourceOf(passage, place),
        ...(label === undefined || label === '' ? {} : { label }),
        leftOut: before !== undefined && areWordsBetween(before, place, passages),
        ...itemsBetween(before, place, passages),
      },
    ];
  });
  const exact = pieces
    .map((piece, index) => `${index === 0 ? '' : piece.leftOut ? ' […] ' : ' '}${piece.exact}`)
    .join('');
  return { exact, pieces };
}

/** The labels of the items that begin between two pieces. */
function labelsBetween(
  before: IdentifiedPassage | undefined,
  passage: IdentifiedPassage,
  start: number,
): string {
  if (!before || before.id === passage.id || start > 0 || passage.continues !== undefined)
    return '';
  const shared = passage.labels.findIndex((label, level) => before.labels[level] !== label);
  return shared === -1 ? '' : passage.labels.slice(shared).join(' ');
}

/** The labels of the items that stand between two pieces, at the level of the second. */
function itemsBetween(
  before: PieceAt | undefined,
  { passage }: PieceAt,
  passages: readonly IdentifiedPassage[],
): { itemsLeftOut?: string } {
  const level = passages[passage]?.labels.length;
  const between = before ? passages.slice(before.passage + 1, passage) : [];
  const labels = between.flatMap(({ label, labels: path }) =>
    label !== undefined && path.length === level ? [label] : [],
  );
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { itemsLeftOut: first === last ? first : `${first} to ${last}` };
}

function areWordsBetween(
  before: PieceAt,
  { passage, start }: PieceAt,
  passages: readonly IdentifiedPassage[],
): boolean {
  const words = (text: string | undefined) => text !== undefined && text.trim() !== '';
  const first = passages[before.passage]?.text ?? '';
  if (before.passage === passage) return words(first.slice(before.end, start));
  return (
    words(first.slice(before.end)) ||
    words(passages[passage]?.text.slice(0, start)) ||
    passages
      .slice(before.passage + 1, passage)
      .some(({ kind }) => kind !== 'heading' && kind !== 'ornament')
  );
}
