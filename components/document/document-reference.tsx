import { Square } from '@/components/ui/square';
import type { DocumentMark, PassageReference } from '@/lib/pages/parts';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { shortPinpoint } from '@/lib/text/pinpoint';
import { paths } from '@/lib/url/paths';

type DocumentReferenceProps = {
  mark: DocumentMark;
  passage?: PassageReference;
};

/** Where words stand, on one line: the shape, the year, the short title and the place. */
export function DocumentReference({ mark, passage }: DocumentReferenceProps) {
  const href = passage ? paths.passage(mark.id, passage.id) : paths.document(mark.id);
  return (
    <a href={href} className="quiet inline-flex items-baseline gap-2 text-sm text-soft">
      <Square shape={mark.shape} className="relative top-px shrink-0" />
      <span>
        {mark.year}, {mark.shortTitle}
        {passage?.pinpoint && <Place pinpoint={passage.pinpoint} />}
      </span>
    </a>
  );
}

function Place({ pinpoint }: { pinpoint: Pinpoint }) {
  if (pinpoint.by !== 'paragraph') return `, ${shortPinpoint(pinpoint)}`;
  return (
    <>
      ,{' '}
      <abbr title="paragraph" className="no-underline">
        ¶
      </abbr>
      {pinpoint.value}
    </>
  );
}
