import { Square } from '@/components/ui/square';
import type { DocumentMark } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';

type DocumentNameProps = { mark: DocumentMark };

/** A document's year and short title as a heading has them, leading to it. */
export function DocumentName({ mark }: DocumentNameProps) {
  return (
    <a href={paths.document(mark.id)} className="quiet inline-flex items-baseline gap-2.5 text-ink">
      <Square shape={mark.shape} className="size-3 text-soft" />
      <span>
        {mark.year} <span className="font-normal">{mark.shortTitle}</span>
      </span>
    </a>
  );
}
