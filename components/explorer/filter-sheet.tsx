import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { countInWords } from '@/lib/text/list-in-words';

/** Where the filters stand while they are links. */
export const FILTERS_ID = 'filters';
const FILTERS_HASH = `#${FILTERS_ID}`;

type FilterSheetProps = {
  /** How many filters are on. */
  active: number;
  /** How long the list is with them. */
  results: number;
  onClear: () => void;
  children: ReactNode;
};

/** On a narrow page the filters stand in a dialog; closing it leads back to where one was. */
export function FilterSheet({ active, results, onClear, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Whoever asked for the filters before the script arrived was led to where they stood then.
  useEffect(() => {
    if (location.hash === FILTERS_HASH && !dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <>
      <button
        type="button"
        className="button no-print mt-4"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {active === 0 ? 'Filters' : `Filters, ${active} on`}
      </button>
      <dialog
        ref={dialog}
        aria-label="Filters"
        className="no-print m-0 h-dvh max-h-none w-screen max-w-none bg-paper text-ink backdrop:bg-ink/40 sm:ml-auto sm:max-w-md"
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
      >
        <div className="flex h-full flex-col">
          <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-2">
            <h2 className="text-xl">Filters</h2>
            <button
              type="button"
              className="min-h-11 px-2 text-accent"
              onClick={() => dialog.current?.close()}
            >
              Close
            </button>
          </div>
          <div className="flex-1 overflow-y-auto px-5 py-5">{children}</div>
          <div className="flex items-center justify-between gap-4 border-t border-line px-5 py-3">
            <button
              type="button"
              className="min-h-11 text-accent disabled:text-faint"
              disabled={active === 0}
              onClick={onClear}
            >
              Clear all
            </button>
            <button
              type="button"
              className="button button-strong"
              onClick={() => dialog.current?.close()}
            >
              Show {countInWords(results, 'initiative')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
