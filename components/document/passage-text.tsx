import { Fragment } from 'react';
import type { Inline, SourceWords } from '@/lib/pages/parts';
import { PlainElement } from './plain-element';

type PassageTextProps = { words: SourceWords };

/** Words of the source, letter for letter, with links on names, a wash on initiatives' words and marks. */
export function PassageText({ words }: PassageTextProps) {
  return words.map((node) =>
    node.kind === 'text' ? (
      <Fragment key={node.start}>{node.text}</Fragment>
    ) : (
      <InlineElement key={node.start} value={node.value}>
        {node.children}
      </InlineElement>
    ),
  );
}

type InlineElementProps = { value: Inline; children: SourceWords };

function InlineElement({ value, children }: InlineElementProps) {
  const inner = <PassageText words={children} />;
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
    default:
      return <PlainElement value={value}>{inner}</PlainElement>;
  }
}
