import type { Metadata } from 'next';
import { MadePageInDevelopment, madePageMetadata } from '@/lib/files/made-page-in-development';
import { paths } from '@/lib/url/paths';

export async function generateMetadata(): Promise<Metadata> {
  return madePageMetadata(paths.outsideThemesList());
}

/** The initiatives in none of the themes, where they are many, in development. */
export default function Page() {
  return <MadePageInDevelopment address={paths.outsideThemesList()} />;
}
