import { Fragment } from 'react';
import type { Passage } from '@/lib/model/passage';
import type { Layer, Nested } from '@/lib/text/nest';
import { nest } from '@/lib/text/nest';
import type { Range } from '@/lib/text/ranges';
import { paths } from '@/lib/url/paths';

/** An initiative's words in a passage, and the colour of its first theme. */
export type QuotedWords = Range & { readonly initiative: string; readonly hue: string | undefined };

type Inline =
  | { readonly kind: 'quote'; readonly initiative: string; readonly hue: string | undefined }
  | { readonly kind: 'mention'; readonly href: string }
  | { readonly kind: 'mark' }
  | { readonly kind: 'emphasis'; readonly strong: boolean };

type PassageTextProps = {
  passage: Passage;
  /** The part that is shown; all of it where nothing is said. */
  span?: Range;
  quotes?: readonly QuotedWords[];
  /** Words to be marked, the mention that a page is about for instance. */
  marks?: readonly Range[];
};

/** The words of a passage, letter for letter, with links on names and a wash on initiatives' words. */
export function PassageText({ passage, span, quotes = [], marks = [] }: PassageTextProps) {
  const shown = span ?? { start: 0, end: passage.text.length };
  const layers: Layer<Inline>[] = [
    ...quotes.map(({ start, end, initiative, hue }) => ({
      ...{ start, end, rank: 0 },
      value: { kind: 'quote' as const, initiative, hue },
    })),
    ...marks.map((mark) => ({ ...mark, rank: 1, value: { kind: 'mark' as const } })),
    ...passage.mentions.map(({ of, id, start, end }) => ({
      ...{ start, end, rank: 2 },
      value: {
        kind: 'mention' as const,
        href: of === 'actor' ? paths.actor(id) : paths.instrument(id),
      },
    })),
    ...passage.emphasis.map(({ start, end, strong }) => ({
      ...{ start, end, rank: 3 },
      value: { kind: 'emphasis' as const, strong },
    })),
  ];
  const within = layers.flatMap((layer) => clip(layer, shown));
  return <Inlines nodes={nest(passage.text.slice(shown.start, shown.end), within)} />;
}

/** The part of a layer inside a span, counted from the span's beginning. */
function clip<T>(layer: Layer<T>, span: Range): Layer<T>[] {
  const start = Math.max(layer.start, span.start) - span.start;
  const end = Math.min(layer.end, span.end) - span.start;
  return start < end ? [{ ...layer, start, end }] : [];
}

function Inlines({ nodes }: { nodes: readonly Nested<Inline>[] }) {
  return nodes.map((node) =>
    node.kind === 'text' ? (
      <Fragment key={node.start}>{node.text}</Fragment>
    ) : (
      <InlineElement key={node.start} value={node.value}>
        {node.children}
      </InlineElement>
    ),
  );
}

type InlineElementProps = { value: Inline; children: readonly Nested<Inline>[] };

function InlineElement({ value, children }: InlineElementProps) {
  const inner = <Inlines nodes={children} />;
  switch (value.kind) {
    case 'quote':
      return (
        <span
          className={`words ${value.hue ? `hue-${value.hue}` : ''}`}
          data-initiative={value.initiative}
        >
          {inner}
        </span>
      );
    case 'mention':
      return (
        <a className="mention" href={value.href}>
          {inner}
        </a>
      );
    case 'mark':
      return <mark>{inner}</mark>;
    case 'emphasis':
      return value.strong ? <strong>{inner}</strong> : <em>{inner}</em>;
  }
}
