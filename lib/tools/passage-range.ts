import type { Passage } from '@/lib/model/passage';
import { show } from '@/lib/parse/problem';

/** A part of a document, as an editor names it: from one passage to another, or all of a section. */
export type RangeNamed =
  { readonly from: string; readonly to: string } | { readonly section: string };

/**
 * The passages of a range, in their order, or a sentence that says why there is none. A passage is named
 * by its first words or its id, a section by its heading; it ends at the next heading of its level.
 */
export function passagesIn(passages: readonly Passage[], range: RangeNamed): Passage[] | string {
  if ('section' in range) {
    const heading = findOne(passages, range.section, ({ kind }) => kind === 'heading');
    if (typeof heading === 'string') return heading;
    const { level } = passages[heading] ?? { level: 0 };
    const rest = passages.slice(heading + 1);
    const end = rest.findIndex((one) => one.kind === 'heading' && one.level <= level);
    return end === -1 ? rest : rest.slice(0, end);
  }
  const from = findOne(passages, range.from);
  if (typeof from === 'string') return from;
  const to = findOne(passages, range.to);
  if (typeof to === 'string') return to;
  if (to < from)
    return `Unexpected end ${show(range.to)}, expected a passage behind ${show(range.from)}`;
  return passages.slice(from, to + 1);
}

/** The place of the one passage that is called so. */
function findOne(
  passages: readonly Passage[],
  name: string,
  isMeant: (passage: Passage) => boolean = () => true,
): number | string {
  const found = passages.flatMap((passage, at) =>
    isMeant(passage) && (passage.id === name || passage.text.startsWith(name)) ? at : [],
  );
  const [first, another] = found;
  const whole = found.filter((at) => passages[at]?.text === name);
  if (whole.length === 1 && whole[0] !== undefined) return whole[0];
  if (first === undefined)
    return `Unexpected words ${show(name)}, expected the first words of a passage, or its id`;
  if (another === undefined) return first;
  const ids = found.map((at) => passages[at]?.id ?? '').join(', ');
  return `Unexpected words ${show(name)} of more than one passage, expected more words, or one of their ids: ${ids}`;
}
