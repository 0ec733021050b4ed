import type { Quoted } from '@/lib/store/cited';
import type { Citable } from '@/lib/url/paths';
import { derivedPaths, paths } from '@/lib/url/paths';
import { SHARE_IMAGE, absolute, site } from '@/lib/url/site';
import { issuersOf, referenceOf } from './place-in-words';

/** An oEmbed 1.0 response of the type `rich` (https://oembed.com/#section2.3). Sizes in CSS pixels. */
export type OEmbed = {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** For how many seconds a response may be kept. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
};

const DAY_IN_SECONDS = 86_400;

/** What oEmbed says of the card of an initiative or a passage; `pictured`: the item whose picture stands for it. */
export function oembedOf(quoted: Quoted, pictured: Citable): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(quoted),
    author_name: issuersOf(quoted.document),
    author_url: absolute(paths.document(quoted.document.id)),
    provider_name: site.name,
    provider_url: absolute(paths.home()),
    cache_age: DAY_IN_SECONDS,
    thumbnail_url: absolute(derivedPaths.image(pictured)),
    thumbnail_width: SHARE_IMAGE.width,
    thumbnail_height: SHARE_IMAGE.height,
    html: embedCode(quoted),
    width: CARD_WIDTH,
    height: cardHeight(quoted),
  };
}

/** The card of an initiative or a passage as HTML for other people's pages: one iframe, no script. */
export function embedCode(quoted: Quoted): string {
  const attributes = {
    src: absolute(derivedPaths.embed(quoted.item)),
    title: titleOf(quoted),
    width: String(CARD_WIDTH),
    height: String(cardHeight(quoted)),
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function titleOf({ document, passage, initiative }: Quoted): string {
  const reference = referenceOf(document, passage);
  return initiative ? `${initiative.title} (${reference})` : reference;
}

/** The width of a card; it shrinks with a narrower page. */
const CARD_WIDTH = 600;
/** What stands around the quote: margins, title, reference and the site's name. */
const HEIGHT_AROUND = 220;
const LINE_HEIGHT = 30;
/** Fewer than a line of 600 px holds on average, so that a card is rather too high than too low. */
const CHARACTERS_IN_LINE = 54;

/** Estimated from the quote's length alone, so that the same words always give the same height. */
function cardHeight({ words }: Quoted): number {
  return HEIGHT_AROUND + LINE_HEIGHT * Math.ceil(words.length / CHARACTERS_IN_LINE);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** A value as an attribute in double quotes has it. */
function escape(value: string): string {
  return value.replace(/[&"<>]/g, (sign) => ENTITIES.get(sign) ?? sign);
}
