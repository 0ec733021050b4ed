import { site } from '@/lib/url/site';

/** The sign of the site, in the colour of the text beside it, which is its name. */
export function SiteSign() {
  // Checked by the parser: it neither runs nor loads anything.
  return <span className="shrink-0" dangerouslySetInnerHTML={{ __html: site.sign.inline }} />;
}
