import type { SiteFacts } from '@/lib/pages/head';
import { paths } from '@/lib/url/paths';
import { PageHead } from './page-head';
import { PageHeading } from './page-heading';
import { SiteFrame } from './site-frame';
import { SECTIONS } from './site-header';

/** It stands at any address, so it has none of its own. */
const FACTS: SiteFacts = { of: 'site', title: 'No such page' };

/** What an unknown address gets: the nearest ones we have, and the ways in. */
export function NotFoundPage() {
  return (
    <SiteFrame script="/scripts/suggest-addresses.js">
      <PageHead facts={FACTS} />
      <PageHeading lead="Nothing stands at this address. It may have been cut or mistyped on its way to you.">
        No such page
      </PageHeading>
      <nearest-addresses hidden suppressHydrationWarning>
        <section className="mb-12 max-w-[44rem]">
          <h2 className="label border-b border-line pb-2 font-sans tracking-normal">
            Did you mean
          </h2>
          <ul data-nearest suppressHydrationWarning className="rows">
            {''}
          </ul>
        </section>
      </nearest-addresses>
      <section className="max-w-[44rem]">
        <h2 className="label border-b border-line pb-2 font-sans tracking-normal">Ways in</h2>
        <ul className="rows">
          {[{ name: 'Home', href: paths.home() }, ...SECTIONS].map(({ name, href }) => (
            <li key={href} className="py-2.5 first:border-t-0">
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </SiteFrame>
  );
}
