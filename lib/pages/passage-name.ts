import type { PassageName } from '@/lib/store/store';

type Named = Pick<PassageName, 'number' | 'text'>;

/** How a passage is called: `Paragraph 4`, or by its words where it is a heading. */
export function passageName({ number, text }: Named): string {
  return number === undefined ? `Heading “${text}”` : `Paragraph ${number}`;
}

/** The same inside a sentence. The words of a heading stay as the source has them. */
export function passageNameInline({ number, text }: Named): string {
  return number === undefined ? `heading “${text}”` : `paragraph ${number}`;
}
