import type {
  BreadcrumbList,
  DefinedTerm,
  Organization,
  Quotation,
  Report,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Bibliography } from '@/lib/model/document';
import type { Actor } from '@/lib/model/actor';
import type { Initiative } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Passage } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import { limitsInWords } from '@/lib/text/limits-in-words';
import { quoteInWords } from '@/lib/text/quote-in-words';
import type { StoredPassage } from '@/lib/store/store';
import { explorerPath, paths } from '@/lib/url/paths';
import { absolute, site } from '@/lib/url/site';
import { referenceOf } from './place-in-words';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** Who makes these statements about the source: the site, never the bodies that issued it. */
const publishedHere = (): Organization => ({
  '@type': 'Organization',
  name: site.name,
  url: absolute(paths.home()),
});

/**
 * A document as schema.org's Report (https://schema.org/Report), about the themes of its initiatives. Its
 * passages and initiatives say
 * themselves what they are part of, so that a long document's page does not list them twice.
 */
export function documentJsonLd(
  document: Bibliography,
  themes: readonly Theme[],
): WithContext<Report> {
  const bodies = organizations(document);
  return {
    ...CONTEXT,
    ...reportOf(document),
    alternateName: document.shortTitle,
    identifier: document.id,
    author: bodies,
    publisher: bodies,
    // Circa and times are dates too in the second part of ISO 8601.
    ...(document.date !== undefined && { datePublished: document.date }),
    inLanguage: document.language,
    ...(document.origin?.symbol !== undefined && { reportNumber: document.origin.symbol }),
    ...(document.origin?.url !== undefined && { isBasedOn: document.origin.url }),
    about: themes.map(termOf),
    copyrightNotice: document.rights,
    sdPublisher: publishedHere(),
  };
}

/** An initiative and everything that it is tagged with, in the order of its tags. */
export type Tagged = {
  readonly initiative: Initiative;
  readonly document: Bibliography;
  readonly themes: readonly Theme[];
  /** For each tag: an actor in two roles twice. */
  readonly actors: readonly Actor[];
  readonly instruments: readonly Instrument[];
};

/**
 * An initiative as a Quotation (https://schema.org/Quotation): `text` is the source, letter for letter.
 * Name and description are ours and say so.
 */
export function initiativeJsonLd({
  initiative,
  document,
  themes,
  actors,
  instruments,
}: Tagged): WithContext<Quotation> {
  const url = absolute(paths.initiative(initiative.id));
  return {
    ...CONTEXT,
    '@type': 'Quotation',
    '@id': url,
    url,
    identifier: initiative.id,
    name: `${initiative.title} (editorial title)`,
    description: `Editorial note: ${initiative.note}${limitsInWords(initiative.limitedBy)}`,
    text: quoteInWords(initiative.quote.pieces),
    ...origin(document),
    isBasedOn: { '@id': absolute(paths.passage(document.id, initiative.passage)) },
    about: themes.map(termOf),
    mentions: [
      ...actors.map(({ id, name }) => thingOf(name, paths.actor(id))),
      ...instruments.map(({ id, name }) => thingOf(name, paths.instrument(id))),
    ],
  };
}

/**
 * A passage as a Quotation: `text` is the source, letter for letter, or `words`, where others govern it;
 * `mentions` are the pages of the actors and instruments that it names.
 */
export function passageJsonLd(
  document: Bibliography,
  passage: Passage & Pick<StoredPassage, 'pinpoint'>,
  words: string = passage.text,
): WithContext<Quotation> {
  const url = absolute(paths.passage(document.id, passage.id));
  const named = new Set(
    passage.mentions.map(({ of, id }) => (of === 'actor' ? paths.actor(id) : paths.instrument(id))),
  );
  return {
    ...CONTEXT,
    '@type': 'Quotation',
    '@id': url,
    url,
    identifier: passage.id,
    name: referenceOf(document, passage),
    text: words,
    ...(passage.number === undefined ? {} : { position: passage.number }),
    ...origin(document),
    mentions: [...named].map((path) => ({ '@id': absolute(path) })),
  };
}

/** A theme as a DefinedTerm of the site's own set of terms. */
export function themeJsonLd(theme: Theme): WithContext<DefinedTerm> {
  return {
    ...CONTEXT,
    ...termOf(theme),
    termCode: theme.id,
    description: theme.definition,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': absolute(paths.themes()),
      name: `Themes of ${site.name}`,
      url: absolute(paths.themes()),
    },
  };
}

/** A page on the way to another, in the order in which they are passed. */
export type Step = { readonly name: string; readonly path: string };

/** The way to a page from the home page as a BreadcrumbList; the page itself is the last step. */
export function breadcrumbJsonLd(trail: readonly Step[]): WithContext<BreadcrumbList> {
  return {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, place) => ({
      '@type': 'ListItem' as const,
      position: place + 1,
      name,
      item: absolute(path),
    })),
  };
}

/** The site, and how to search it (https://schema.org/docs/actions.html). */
export function siteJsonLd(): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      // Put behind the address as it is: its braces are a template's and must not be encoded.
      urlTemplate: `${absolute(explorerPath(''))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': absolute(paths.home()),
    name: site.name,
    description: site.description,
    url: absolute(paths.home()),
    inLanguage: site.language,
    potentialAction: search,
  };
}

/** Signs that can end or open markup inside a script element, and ends of lines in old scripts. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON for the inside of `<script type="application/ld+json">`. Whatever the texts hold, nothing in it
 * ends the element (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements);
 * parsed, it is the same value.
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What all quotations of a document have in common. */
function origin(document: Bibliography) {
  return {
    isPartOf: reportOf(document),
    creator: organizations(document),
    inLanguage: document.language,
    sdPublisher: publishedHere(),
  } as const;
}

function reportOf(document: Bibliography) {
  const url = absolute(paths.document(document.id));
  return { '@type': 'Report', '@id': url, name: document.title, url } as const;
}

function organizations({ issuedBy }: Bibliography): Organization[] {
  return issuedBy.map((name): Organization => ({ '@type': 'Organization', name }));
}

function termOf({ id, title }: Theme) {
  const url = absolute(paths.theme(id));
  return { '@type': 'DefinedTerm', '@id': url, name: title, url } as const;
}

/** Things and no more: our actors are states and groups of states, offices and whole classes of people. */
function thingOf(name: string, path: string): Thing {
  return { '@type': 'Thing', '@id': absolute(path), name, url: absolute(path) };
}
