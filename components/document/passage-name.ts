import type { Passage } from '@/lib/model/passage';

/** How a passage is pointed at: `Paragraph 4`, or its words where it is a heading. */
export function passageName({ number, text }: Pick<Passage, 'number' | 'text'>): string {
  return number === undefined ? `Heading “${text}”` : `Paragraph ${number}`;
}
