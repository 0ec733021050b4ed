import type { Metadata } from 'next';
import { SiteJsonLd } from '@/components/cite/take-away';
import { loadIndex } from '@/lib/store/load';
import { HomePage } from '@/components/home/home-page';
import { site } from '@/lib/url/site';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: { absolute: `${site.name}: what did Canada promise on human security?` },
  alternates: { canonical: paths.home() },
};

export default async function Page() {
  return (
    <>
      <HomePage index={await loadIndex()} />
      <SiteJsonLd />
    </>
  );
}
