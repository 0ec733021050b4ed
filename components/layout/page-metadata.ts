import type { Metadata } from 'next';
import { derivedPaths } from '@/lib/url/paths';
import { SHARE_IMAGE, site } from '@/lib/url/site';

/** What a page tells search engines, reference managers and programs that preview links. */
export type PageFacts = {
  readonly title: string;
  readonly description: string;
  /** Its own address, or the one that stands for it. */
  readonly canonical: string;
  /** The picture for shared links, and what it shows. */
  readonly image?: { readonly url: string; readonly alt: string };
  /** Other forms of the same: media type → address. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** `citation_*` tags for reference managers. */
  readonly citation?: readonly (readonly [name: string, content: string])[];
};

/** The head of a page. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { title, description, canonical, alternates = {}, citation = [] } = facts;
  const image = imageOf(facts);
  const citationTags = new Map<string, string[]>();
  for (const [name, content] of citation) {
    citationTags.set(name, [...(citationTags.get(name) ?? []), content]);
  }
  return {
    title,
    description,
    alternates: { canonical, types: { ...alternates } },
    openGraph: {
      type: 'article',
      siteName: site.name,
      title,
      description,
      url: canonical,
      locale: 'en_CA',
      images: [{ ...image, ...SHARE_IMAGE }],
    },
    twitter: { card: 'summary_large_image' },
    other: Object.fromEntries(citationTags),
  };
}

/** The picture of a page for shared links: its own, or that of the site. */
export function imageOf({ image }: PageFacts): NonNullable<PageFacts['image']> {
  return image ?? { url: derivedPaths.siteImage(), alt: site.name };
}
