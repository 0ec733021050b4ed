import { renderToStaticMarkup } from 'react-dom/server';
import type { ExplorerProps } from './explorer';
import { Explorer } from './explorer';

/** The explorer as HTML: what a reader has until the script takes over, or without one. */
export function renderToHtml(props: ExplorerProps): string {
  return renderToStaticMarkup(<Explorer {...props} />);
}
