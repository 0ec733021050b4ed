import { FormatDetection } from '@/components/layout/page-head';
import { absolute, site } from '@/lib/url/site';

type CardHeadProps = {
  title: string;
  /** The address of the page that the card stands for. */
  canonical: string;
};

/** What the head of a card says: it stands in other people's pages, and for another page. */
export function CardHead({ title, canonical }: CardHeadProps) {
  return (
    <>
      <title>{`${title} · ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absolute(canonical)} />
      <FormatDetection />
    </>
  );
}
