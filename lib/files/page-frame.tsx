import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { elementsIn } from '@/lib/tools/html-elements.mjs';

/** What a page takes from those that Next makes: the site's styles have their digest in their name. */
export type PageFrame = {
  /** The classes of the root element; empty for none. */
  readonly rootClass: string;
  readonly styleSheets: readonly string[];
};

/**
 * The frame of a site, read from the page that every site has: the one for what is not found. Throws
 * where that page has no style sheet.
 */
export async function readFrame(siteFolder: string): Promise<PageFrame> {
  const elements = elementsIn(await readFile(join(siteFolder, '404.html'), 'utf8'));
  const root = elements.find(({ tagName }) => tagName === 'html');
  const styleSheets = elements
    .filter(({ tagName, attributes }) => tagName === 'link' && attributes.rel === 'stylesheet')
    .flatMap(({ attributes }) => attributes.href ?? []);
  if (!root || styleSheets.length === 0) throw new Error('404.html has no style sheet.');
  return { rootClass: root.attributes.class ?? '', styleSheets };
}

type WholePageProps = { frame: PageFrame; head: ReactNode; children: ReactNode };

/** A page as a whole document, as app/layout.tsx has it. */
export function WholePage({ frame, head, children }: WholePageProps) {
  return (
    <html lang="en-CA" className={frame.rootClass || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {frame.styleSheets.map((href) => (
          // With a precedence React puts it in front of what else it moves into the head.
          <link key={href} rel="stylesheet" href={href} precedence="site" />
        ))}
        {head}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
