import type { ReactNode } from 'react';
import { site } from '@/lib/url/site';
import './globals.css';

type RootLayoutProps = { children: ReactNode };

export default function RootLayout({ children }: RootLayoutProps) {
  return (
    // Scripts of the site write on elements before React looks at them under Next; these say that they may.
    <html lang={site.language} data-locale={site.locale} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {/* Next knows the style sheet of the code alone; proxy.ts answers with the colours of the content. */}
        {/* eslint-disable-next-line @next/next/no-css-tags */}
        {process.env.NEXT_RUNTIME && <link rel="stylesheet" href="/accent.css" />}
      </head>
      <body>{children}</body>
    </html>
  );
}
