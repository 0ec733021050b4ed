import { pagesToShow } from '@/lib/lists/pages';
import { inFigures } from '@/lib/text/list-in-words';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';
import { followHere } from './follow-here';

type ListPagesProps = {
  /** What the list is of, and the page of it that is shown. */
  state: ExplorerState;
  pages: number;
  /** Follows without a new page; undefined where nothing can be filtered: every page is one of its own then. */
  onGo: ((state: ExplorerState) => void) | undefined;
};

const STEP = 'quiet inline-flex min-h-11 min-w-9 items-center justify-center px-2 text-soft';

/** The ways to the other pages of the list; nothing where it has one page alone. */
export function ListPages({ state, pages, onGo }: ListPagesProps) {
  if (pages === 1) return null;
  const current = state.page ?? 1;
  const linkTo = (page: number) => {
    const next = { ...state, page };
    return onGo
      ? { href: explorerPath(encodeState(next)), onClick: followHere(() => onGo(next)) }
      : { href: paths.initiativesPage(page) };
  };
  return (
    <nav aria-label="Pages of this list" className="no-print mt-8 border-t border-line pt-4">
      <ul className="flex flex-wrap items-center gap-x-1 tabular-nums">
        {current > 1 && (
          <li>
            <a {...linkTo(current - 1)} rel="prev" className={STEP}>
              Previous
            </a>
          </li>
        )}
        {pagesToShow(current, pages).map((page, at) =>
          page === 'gap' ? (
            <li key={`gap ${at}`} aria-hidden="true" className="px-1 text-faint">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                {...linkTo(page)}
                aria-current={page === current ? 'page' : undefined}
                className={`${STEP} aria-[current=page]:font-semibold aria-[current=page]:text-ink`}
              >
                <span className="sr-only">Page </span>
                {inFigures(page)}
              </a>
            </li>
          ),
        )}
        {current < pages && (
          <li>
            <a {...linkTo(current + 1)} rel="next" className={STEP}>
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
