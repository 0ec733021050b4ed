import { Square } from '@/components/ui/square';
import type { RelatedEntry } from '@/lib/pages/related-entries';
import { paths } from '@/lib/url/paths';

type RelatedListProps = { related: readonly RelatedEntry[] };

/** Initiatives near this one, each with every reason why. */
export function RelatedList({ related }: RelatedListProps) {
  if (related.length === 0) return null;
  return (
    <section>
      <h2 className="label border-b border-line pb-2 font-sans tracking-normal">Related</h2>
      <ul className="rows">
        {related.map(({ id, title, mark, reasons }) => (
          <li key={id} className="py-2.5 first:border-t-0">
            <a href={paths.initiative(id)} className="quiet text-[0.9375rem] text-ink">
              {title}
            </a>
            <p className="mt-0.5 flex items-baseline gap-2 text-sm text-soft">
              <Square shape={mark.shape} className="relative top-px shrink-0" />
              <span>
                {mark.year}, {reasons}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
