import type { Inline, SourceWords } from '@/lib/pages/parts';
import { InlinePointElement } from './inline-point';
import { PlainElement } from './plain-element';
import { PlainText } from './plain-text';

type PassageTextProps = { words: SourceWords };

/** Words of the source, letter for letter, with links on names, a wash on initiatives' words and marks. */
export function PassageText({ words }: PassageTextProps) {
  return words.map((node) => {
    switch (node.kind) {
      case 'text':
        return <PlainText key={node.start} text={node.text} />;
      case 'point':
        return <InlinePointElement key={`${node.start} ${node.value.kind}`} value={node.value} />;
      case 'layer':
        return (
          <InlineElement key={node.start} value={node.value}>
            {node.children}
          </InlineElement>
        );
    }
  });
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
    case 'link':
      return (
        <a className="source-link" href={value.href} rel="external nofollow noreferrer">
          {inner}
        </a>
      );
    case 'mark':
      return <mark>{inner}</mark>;
    default:
      return <PlainElement value={value}>{inner}</PlainElement>;
  }
}
