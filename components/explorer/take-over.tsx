import { hydrateRoot } from 'react-dom/client';
import type { ExplorerProps } from './explorer';
import { Explorer } from './explorer';
import { EXPLORER_DATA_ID, EXPLORER_ID } from './island-ids';

/**
 * The explorer's script, from here on in the browser: takes over the HTML that was made of the same
 * components and the same data.
 */
function takeOver(): void {
  const island = document.getElementById(EXPLORER_ID);
  const data = document.getElementById(EXPLORER_DATA_ID)?.textContent;
  if (!island || !data) return;
  hydrateRoot(island, <Explorer {...(JSON.parse(data) as ExplorerProps)} />);
}

takeOver();
