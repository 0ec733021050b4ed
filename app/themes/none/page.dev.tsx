import type { Metadata } from 'next';
import { ListPageInDevelopment, listPageMetadata } from '@/lib/files/list-page-in-development';
import { paths } from '@/lib/url/paths';

export async function generateMetadata(): Promise<Metadata> {
  return listPageMetadata(paths.outsideThemesList());
}

/** The initiatives in none of the themes, where they are many, in development. */
export default function Page() {
  return <ListPageInDevelopment address={paths.outsideThemesList()} />;
}
