import { Fragment } from 'react';
import type { Segment } from '@/lib/search/highlight';

type MarkedProps = { segments: readonly Segment[] };

/** A text with the words marked that were searched; its letters are those of the text. */
export function Marked({ segments }: MarkedProps) {
  return segments.map(({ text, marked }, at) =>
    marked ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  );
}
