import type { ExplorerProps } from './explorer';
import { EXPLORER_DATA_ID, EXPLORER_ID, EXPLORER_SCRIPT } from './island-ids';

type ExplorerIslandProps = {
  /** What the explorer looks like before its script runs, made of the same `data`. */
  html: string;
  data: ExplorerProps;
};

/** The explorer on its page: its HTML, and the data it was made of. The page has to load its script. */
export function ExplorerIsland({ html, data }: ExplorerIslandProps) {
  // A `<` could end the element, or begin a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <>
      {/* In development React compares; by then the script may have changed what is in it. */}
      <div
        id={EXPLORER_ID}
        data-island={EXPLORER_SCRIPT}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <script
        type="application/json"
        id={EXPLORER_DATA_ID}
        dangerouslySetInnerHTML={{ __html: json }}
      />
    </>
  );
}
