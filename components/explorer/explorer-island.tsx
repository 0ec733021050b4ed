import type { ExplorerProps } from './explorer';
import { EXPLORER_DATA_ID, EXPLORER_ID } from './island-ids';

type ExplorerIslandProps = {
  /** What the explorer looks like before its script runs, made of the same `data`. */
  html: string;
  data: ExplorerProps;
};

const SCRIPT = '/scripts/explorer.js';

/** The explorer on its page: its HTML, the data it was made of, and the script that takes it over. */
export function ExplorerIsland({ html, data }: ExplorerIslandProps) {
  // A `<` could end the element, or begin a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <>
      {/* In development React compares; by then the script may have changed what is in it. */}
      <div
        id={EXPLORER_ID}
        data-island={SCRIPT}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <script
        type="application/json"
        id={EXPLORER_DATA_ID}
        dangerouslySetInnerHTML={{ __html: json }}
      />
      <script type="module" src={SCRIPT} />
    </>
  );
}
