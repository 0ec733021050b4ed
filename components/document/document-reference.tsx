import { Square } from '@/components/ui/square';
import type { DocumentMark } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';

type DocumentReferenceProps = {
  mark: DocumentMark;
  /** The passage's id and number, to point at it. */
  passage?: { readonly id: string; readonly number?: number | undefined };
};

/** Where words stand, on one line: the shape, the year, the short title and the paragraph. */
export function DocumentReference({ mark, passage }: DocumentReferenceProps) {
  const href = passage ? paths.passage(mark.id, passage.id) : paths.document(mark.id);
  return (
    <a href={href} className="quiet inline-flex items-baseline gap-2 text-sm text-soft">
      <Square shape={mark.shape} className="relative top-px shrink-0" />
      <span>
        {mark.year}, {mark.shortTitle}
        {passage?.number !== undefined && (
          <>
            ,{' '}
            <abbr title="paragraph" className="no-underline">
              ¶
            </abbr>
            {passage.number}
          </>
        )}
      </span>
    </a>
  );
}
