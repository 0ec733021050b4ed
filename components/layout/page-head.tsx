import { SHARE_IMAGE, absolute, site } from '@/lib/url/site';
import type { PageFacts } from './page-metadata';
import { imageOf } from './page-metadata';

/** What the head of a page says of an address that is no longer what it was. */
export type RetiredFacts = {
  readonly title: string;
  /** What stands in its place, or itself. */
  readonly canonical: string;
  /** Whether search engines are asked to leave it out. */
  readonly noindex: boolean;
};

type PageHeadProps = { facts: PageFacts | RetiredFacts };

/**
 * The head of a page that is written without Next, tag by tag what is left of what Next makes of `pageMetadata`;
 * tests/e2e/bulk-pages.test.ts compares the two.
 */
export function PageHead({ facts }: PageHeadProps) {
  return 'noindex' in facts ? <RetiredHead facts={facts} /> : <FullHead facts={facts} />;
}

function RetiredHead({ facts }: { facts: RetiredFacts }) {
  return (
    <>
      <title>{`${facts.title} · ${site.name}`}</title>
      <meta name="description" content={site.description} />
      {facts.noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absolute(facts.canonical)} />
      <FormatDetection />
    </>
  );
}

function FullHead({ facts }: { facts: PageFacts }) {
  const { title, description, canonical, alternates = {}, citation = [] } = facts;
  const image = imageOf(facts);
  const picture = absolute(image.url);
  return (
    <>
      <title>{`${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      {citation.map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      <link rel="canonical" href={absolute(canonical)} />
      {Object.entries(alternates).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={absolute(href)} />
      ))}
      <FormatDetection />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(canonical)} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="en_CA" />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={String(SHARE_IMAGE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta property="og:type" content="article" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** No browser is to make links of what it takes for numbers and addresses: the words are the source's. */
export function FormatDetection() {
  return <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />;
}
