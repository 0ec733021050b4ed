import type { ListPage } from '@/lib/lists/pages';
import { pagesToShow } from '@/lib/lists/pages';
import { listPage } from '@/lib/url/paths';

type ListPagerProps = {
  page: Pick<ListPage<unknown>, 'number' | 'of'>;
  /** The address of the list, which is that of its first page. */
  address: string;
};

/** The ways to the other pages of a list; nothing where it has one page alone. */
export function ListPager({ page: { number, of }, address }: ListPagerProps) {
  if (of === 1) return null;
  return (
    <nav aria-label="Pages of this list" className="no-print mt-8 border-t border-line pt-4">
      <ul className="flex flex-wrap items-center gap-x-1 tabular-nums">
        {number > 1 && (
          <li>
            <a href={listPage(address, number - 1)} rel="prev" className={STEP}>
              Previous
            </a>
          </li>
        )}
        {pagesToShow(number, of).map((page, at) =>
          page === 'gap' ? (
            <li key={`gap ${at}`} aria-hidden="true" className="px-1 text-faint">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                href={listPage(address, page)}
                aria-current={page === number ? 'page' : undefined}
                className={`${STEP} aria-[current=page]:font-semibold aria-[current=page]:text-ink`}
              >
                <span className="sr-only">Page </span>
                {page}
              </a>
            </li>
          ),
        )}
        {number < of && (
          <li>
            <a href={listPage(address, number + 1)} rel="next" className={STEP}>
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

const STEP = 'quiet inline-flex min-h-11 min-w-9 items-center justify-center px-2 text-soft';
