import type { Range } from './ranges';

/** A span that carries something, and how deep it should stand: a lower rank stands further out. */
export type Layer<T> = Range & { readonly rank: number; readonly value: T };

/** Something that stands between two characters. */
export type Point<P> = { readonly at: number; readonly value: P };

/** A run of plain text, a layer with what stands inside it, or a point between two of them. */
export type Nested<T, P = never> =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'point'; readonly value: P; readonly start: number }
  | {
      readonly kind: 'layer';
      readonly value: T;
      readonly start: number;
      /** Whether this is the first piece of its layer; a layer that crosses another one is cut in pieces. */
      readonly first: boolean;
      readonly children: readonly Nested<T, P>[];
    };

/**
 * The text as a tree of properly nested layers.
 * Guarantee: the text of all leaves, joined, is exactly `text`; a layer that would cross the
 * end of one further out, or a point, is cut there, and continues behind it.
 */
export function nest<T, P = never>(
  text: string,
  layers: readonly Layer<T>[],
  points: readonly Point<P>[] = [],
): Nested<T, P>[] {
  const sorted = layers
    .filter((layer) => layer.start < layer.end)
    .toSorted((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  let start = 0;
  const cut = points
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, value }): Nested<T, P>[] => {
      const before = nestWithin(text, { start, end: at }, sorted);
      start = at;
      return [...before, { kind: 'point', value, start: at }];
    });
  return [...cut, ...nestWithin(text, { start, end: text.length }, sorted)];
}

function nestWithin<T>(text: string, span: Range, layers: readonly Layer<T>[]): Nested<T, never>[] {
  const nodes: Nested<T, never>[] = [];
  let at = span.start;
  let waiting = layers.filter((layer) => layer.start < span.end && span.start < layer.end);
  while (waiting.length > 0) {
    const outermost = waiting.reduce((best, layer) => (isBefore(layer, best, at) ? layer : best));
    const start = Math.max(outermost.start, at);
    const end = Math.min(outermost.end, span.end);
    pushText(nodes, text, { start: at, end: start });
    const inner = waiting.filter((layer) => layer !== outermost);
    nodes.push({
      kind: 'layer',
      value: outermost.value,
      start,
      first: start === outermost.start,
      children: nestWithin(text, { start, end }, inner),
    });
    at = end;
    waiting = inner.filter((layer) => layer.end > at);
  }
  pushText(nodes, text, { start: at, end: span.end });
  return nodes;
}

/** The layer that begins first goes first; where two begin together, the one that stands further out. */
function isBefore<T>(a: Layer<T>, b: Layer<T>, at: number): boolean {
  const startA = Math.max(a.start, at);
  const startB = Math.max(b.start, at);
  if (startA !== startB) return startA < startB;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.end > b.end;
}

function pushText<T>(nodes: Nested<T>[], text: string, span: Range): void {
  if (span.start < span.end) {
    nodes.push({ kind: 'text', text: text.slice(span.start, span.end), start: span.start });
  }
}
