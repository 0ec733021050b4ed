import type { PassageInDocument } from '@/lib/pages/document-page';
import type { ShownPassage } from '@/lib/pages/shown-passage';

type Data = Pick<PassageInDocument, 'leadIns' | 'closings'> & {
  readonly passage: Pick<ShownPassage, 'number' | 'pinpoint' | 'hanging' | 'labels' | 'reachedBy'>;
};

/** What script has to know of a passage: how its place is pointed at, what is printed before it, what governs it. */
export function dataOf({ passage, leadIns, closings }: Data) {
  const { number, pinpoint, hanging, labels } = passage;
  const label = [...(hanging === undefined ? [] : [hanging]), ...labels].join(' ');
  return {
    'data-number': number,
    'data-reached': passage.reachedBy,
    ...(pinpoint && pinpoint.by !== 'paragraph' && { [`data-${pinpoint.by}`]: pinpoint.value }),
    ...(label !== '' && { 'data-label': label }),
    ...(leadIns.length > 0 && { 'data-lead-ins': leadIns.join(' ') }),
    ...(closings.length > 0 && { 'data-closings': closings.join(' ') }),
  };
}
