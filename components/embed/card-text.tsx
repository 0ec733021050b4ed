import { InlinePointElement } from '@/components/document/inline-point';
import { PlainElement } from '@/components/document/plain-element';
import { PlainText } from '@/components/document/plain-text';
import type { PlainWords } from '@/lib/pages/parts';

type CardTextProps = { words: PlainWords };

/** Words of the source, letter for letter, without links: one inside a frame would open inside the frame. */
export function CardText({ words }: CardTextProps) {
  return words.map((node) => {
    switch (node.kind) {
      case 'text':
        return <PlainText key={node.start} text={node.text} />;
      case 'point':
        return <InlinePointElement key={`${node.start} ${node.value.kind}`} value={node.value} />;
      case 'layer':
        return (
          <PlainElement key={node.start} value={node.value}>
            <CardText words={node.children} />
          </PlainElement>
        );
    }
  });
}
