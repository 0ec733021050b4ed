import { JsonLd } from '@/components/layout/json-ld';
import { citationFormsOf } from '@/lib/cite/citation-forms';
import {
  breadcrumbJsonLd,
  documentJsonLd,
  initiativeJsonLd,
  jsonLdScript,
  passageJsonLd,
  siteJsonLd,
  themeJsonLd,
} from '@/lib/export/json-ld';
import { embedCode } from '@/lib/export/oembed';
import type { Theme } from '@/lib/model/theme';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassageOf, getRecord } from '@/lib/store/index-corpus';
import type { Citable } from '@/lib/url/paths';
import { derivedPaths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { placeOf } from './citable';
import { CitationSection } from './citation-section';
import { EmbedCode } from './embed-code';

type TakeAwayProps = { index: CorpusIndex; item: Citable };

/** Every way to take an item along: its citations, its files, and the card for other people's pages. */
export function TakeAway({ index, item }: TakeAwayProps) {
  const { document, passage } = placeOf(index, item);
  return (
    <>
      <CitationSection
        item={item}
        forms={citationFormsOf(document)}
        filling={{ locator: passage?.number?.toString(), url: absolute(permalinkOf(item)) }}
      />
      {item.of !== 'document' && (
        <EmbedCode code={embedCode(index, item)} href={derivedPaths.embed(item)} />
      )}
    </>
  );
}

type ItemJsonLdProps = TakeAwayProps & {
  /** The pages from the section down to this one. */
  trail: readonly { readonly name: string; readonly path: string }[];
};

/** What machines read of an item: what it is, and where it stands. */
export function ItemJsonLd({ index, item, trail }: ItemJsonLdProps) {
  return (
    <>
      <JsonLd>{jsonLdScript(describe(index, item))}</JsonLd>
      <JsonLd>{jsonLdScript(breadcrumbJsonLd(trail))}</JsonLd>
    </>
  );
}

/** What machines read of the site as a whole: its name, and how to search it. */
export function SiteJsonLd() {
  return <JsonLd>{jsonLdScript(siteJsonLd())}</JsonLd>;
}

type ThemeJsonLdProps = { theme: Theme };

/** What machines read of a theme: a term, and the set of terms that it belongs to. */
export function ThemeJsonLd({ theme }: ThemeJsonLdProps) {
  return <JsonLd>{jsonLdScript(themeJsonLd(theme))}</JsonLd>;
}

function describe(index: CorpusIndex, item: Citable) {
  switch (item.of) {
    case 'document':
      return documentJsonLd(index, getRecord(index.documents, item.document));
    case 'initiative':
      return initiativeJsonLd(index, getRecord(index.initiatives, item.initiative));
    case 'passage': {
      const document = getRecord(index.documents, item.document);
      return passageJsonLd(document, getPassageOf(document, item.passage));
    }
  }
}
