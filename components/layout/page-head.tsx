import type { CardFacts, PageFacts, RetiredFacts, SiteFacts } from '@/lib/pages/head';
import { derivedPaths } from '@/lib/url/paths';
import { SHARE_IMAGE, absolute, site } from '@/lib/url/site';

type PageHeadProps = { facts: PageFacts | SiteFacts | RetiredFacts };

/** The head of a page; React moves its tags there, wherever the page has them. */
export function PageHead({ facts }: PageHeadProps) {
  if ('noindex' in facts) return <RetiredHead facts={facts} />;
  return 'of' in facts ? <SiteHead facts={facts} /> : <FullHead facts={facts} />;
}

function RetiredHead({ facts: { title, canonical, noindex } }: { facts: RetiredFacts }) {
  return (
    <>
      <title>{titled(title)}</title>
      <meta name="description" content={site.description} />
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absolute(canonical)} />
      <FormatDetection />
    </>
  );
}

function SiteHead({ facts }: { facts: SiteFacts }) {
  const { namesSite = false, description = site.description, canonical } = facts;
  const title = namesSite ? facts.title : titled(facts.title);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={absolute(canonical)} />
      )}
      <FormatDetection />
      <Preview title={title} description={description} type="website" />
    </>
  );
}

function FullHead({ facts }: { facts: PageFacts }) {
  const { title, description = site.description, canonical, image } = facts;
  const { alternates = {}, citation = [] } = facts;
  return (
    <>
      <title>{titled(title)}</title>
      <meta name="description" content={description} />
      {facts.isDraft && <meta name="robots" content="noindex" />}
      {citation.map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      <link rel="canonical" href={absolute(canonical)} />
      {Object.entries(alternates).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={absolute(href)} />
      ))}
      <FormatDetection />
      <Preview
        title={title}
        description={description}
        url={absolute(canonical)}
        image={image}
        type="article"
      />
    </>
  );
}

/** What a page is called in the title of a window: itself first, then the site. */
const titled = (title: string) => `${title} · ${site.name}`;

type PreviewProps = {
  title: string;
  description: string;
  url?: string;
  image?: PageFacts['image'];
  type: 'website' | 'article';
};

/** What programs show of a shared link (https://ogp.me). */
function Preview({ title, description, url, image, type }: PreviewProps) {
  const { url: picture, alt } = image ?? { url: derivedPaths.siteImage(), alt: site.name };
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url !== undefined && <meta property="og:url" content={url} />}
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={site.language.replace('-', '_')} />
      <meta property="og:image" content={absolute(picture)} />
      <meta property="og:image:width" content={String(SHARE_IMAGE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta property="og:type" content={type} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

type CardHeadProps = { facts: CardFacts };

/** What the head of a card says: it stands in other people's pages, and for another page. */
export function CardHead({ facts: { title, canonical } }: CardHeadProps) {
  return (
    <>
      <title>{titled(title)}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absolute(canonical)} />
      <FormatDetection />
    </>
  );
}

/** No browser is to make links of what it takes for numbers and addresses: the words are the source's. */
function FormatDetection() {
  return <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />;
}
