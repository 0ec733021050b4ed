import type { ReactNode } from 'react';
import { site } from '@/lib/url/site';
import type { SectionName } from './site-header';
import { SiteHeader } from './site-header';
import { SpeculationRules } from './speculation-rules';

type SiteFrameProps = {
  /** The section that the page belongs to. */
  current?: SectionName;
  search?: 'shared' | 'own';
  /** The address of a module of the page's own, which runs after that of every page. */
  script?: string;
  children: ReactNode;
};

/** What stands around every page. */
export function SiteFrame({ current, search = 'shared', script, children }: SiteFrameProps) {
  const { words, links } = site.foot;
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      <SiteHeader current={current} search={search} />
      <main id="main" className="page pb-20">
        {children}
      </main>
      <footer className="page">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line py-8 text-sm text-soft">
          <p>{words}</p>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {links.map(({ name, to }) => (
              <li key={to}>
                <a className="quiet inline-block py-0.5 text-soft" href={to}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </footer>
      {/*
        Not in the root layout: the cards for other people's pages carry no script. And last: at each
        script the parser stops, and the browser makes a frame of what it has, before the first words.
      */}
      <script type="module" src="/scripts/enhance.js" />
      {script && <script type="module" src={script} />}
      <SpeculationRules />
    </>
  );
}
