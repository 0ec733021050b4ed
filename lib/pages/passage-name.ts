import type { PassageName } from '@/lib/store/store';
import { inOneLine } from '@/lib/text/join-pieces';

type Named = Pick<PassageName, 'kind' | 'number' | 'text' | 'pinpoint'>;

/** What is called by its words, as readers do not count it. */
const CALLED: Readonly<Partial<Record<NonNullable<PassageName['kind']>, string>>> = {
  term: 'Term',
  'head-row': 'Table heads',
  ornament: 'Ornament',
};

/**
 * How a passage is called: `Article 5 (2)`, `Page 7 [12]` with our count, `Paragraph 4`, or by its words
 * where it is a heading.
 */
export function passageName({ kind = 'paragraph', number, text, pinpoint }: Named): string {
  if (number === undefined) return `${CALLED[kind] ?? 'Heading'} “${inOneLine(text)}”`;
  switch (pinpoint?.by) {
    case 'locator':
      return `${pinpoint.value.charAt(0).toUpperCase()}${pinpoint.value.slice(1)}`;
    case 'page':
      return `Page ${pinpoint.value} [${number}]`;
    default:
      return `Paragraph ${pinpoint?.value ?? number}`;
  }
}

/** The same inside a sentence. The words of a heading and the source's numbering stay as they are. */
export function passageNameInline(named: Named): string {
  if (named.number !== undefined && named.pinpoint?.by === 'locator') return named.pinpoint.value;
  const name = passageName(named);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The same in the names of buttons: `the heading Aims`. */
export function nameInButtons(passage: Named): string {
  if (passage.kind === 'heading') return `the heading ${passage.text}`;
  const name = passageNameInline(passage);
  return passage.number === undefined ? `the ${name}` : name;
}
