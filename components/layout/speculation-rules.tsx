import { site } from '@/lib/url/site';

/** What a link leads to that is no page to be read: a file, a card for another site. */
const NO_PAGES = ['/*.*', '/embed/*'];

/** Links that script answers on the page. */
const NO_WAYS = '[download], [data-copy], [data-cite]';

/**
 * The explorer works hard when it begins, and a document may be very long: they are fetched, but made
 * only for who goes there.
 */
const NOT_MADE_AHEAD = ['/initiatives/', '/documents/:id/'];

/** To a place on the same page; and to one on another, where words are lit only for who went there. */
const TO_A_PLACE_HERE = "[href^='#']";
const TO_A_PLACE = "[href*='#']";

const rules = () => ({
  prefetch: [rule(NO_PAGES, `${NO_WAYS}, ${TO_A_PLACE_HERE}`)],
  prerender: [rule([...NO_PAGES, ...NOT_MADE_AHEAD], `${NO_WAYS}, ${TO_A_PLACE}`)],
});

/** On which links browsers that can load ahead: when one is hovered for a moment, or pressed. */
export function SpeculationRules() {
  const json = JSON.stringify(rules());
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: json }} />;
}

function rule(pages: readonly string[], links: string) {
  return {
    where: {
      and: [
        { href_matches: `${site.base}/*` },
        { not: { href_matches: pages.map((page) => `${site.base}${page}`) } },
        { not: { selector_matches: links } },
      ],
    },
    eagerness: 'moderate',
  };
}
