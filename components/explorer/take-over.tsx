import { options } from 'preact';
import { hydrateRoot } from 'react-dom/client';
import { atBase } from '@/lib/url/at-base';
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
  if (document.documentElement.dataset['base']) leadWithinBase();
  hydrateRoot(island, <Explorer {...(JSON.parse(data) as ExplorerProps)} />);
}

/** Where the site does not stand at a root, whatever leads somewhere leads there within its base, as in all pages. */
function leadWithinBase(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type !== 'string') return;
    const props = vnode.props as { href?: unknown; action?: unknown };
    for (const name of ['href', 'action'] as const) {
      const value = props[name];
      if (typeof value === 'string') props[name] = atBase(value);
    }
  };
}

takeOver();
