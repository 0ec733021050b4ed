import { Fragment } from 'react';
import { PlainElement } from '@/components/document/plain-element';
import type { PlainWords } from '@/lib/pages/parts';

type CardTextProps = { words: PlainWords };

/** Words of the source, letter for letter, without links: one inside a frame would open inside the frame. */
export function CardText({ words }: CardTextProps) {
  return words.map((node) =>
    node.kind === 'text' ? (
      <Fragment key={node.start}>{node.text}</Fragment>
    ) : (
      <PlainElement key={node.start} value={node.value}>
        <CardText words={node.children} />
      </PlainElement>
    ),
  );
}
