import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { derivedPaths } from '@/lib/url/paths';
import { SHARE_IMAGE, site } from '@/lib/url/site';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
  // For pages that say nothing of their own; those that do replace all of it.
  openGraph: {
    type: 'website',
    siteName: site.name,
    locale: 'en_CA',
    images: [{ url: derivedPaths.siteImage(), alt: site.name, ...SHARE_IMAGE }],
  },
  twitter: { card: 'summary_large_image' },
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

type RootLayoutProps = { children: ReactNode };

export default function RootLayout({ children }: RootLayoutProps) {
  return (
    <html lang="en-CA">
      <body>{children}</body>
    </html>
  );
}
