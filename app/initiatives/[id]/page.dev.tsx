import type { Metadata } from 'next';
import { ItemPageInDevelopment, itemPageMetadata } from '@/lib/files/item-page-in-development';
import { MadePageInDevelopment, madePageMetadata } from '@/lib/files/made-page-in-development';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

/** `/initiatives/2/` is the second page of all of them: no id begins with a digit. */
const isPage = (id: string) => /^\d/.test(id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return isPage(id)
    ? madePageMetadata(paths.initiative(id))
    : itemPageMetadata({ of: 'initiative', initiative: id });
}

/** The page of an initiative, or one of the list of all, in development. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  return isPage(id) ? (
    <MadePageInDevelopment address={paths.initiative(id)} />
  ) : (
    <ItemPageInDevelopment item={{ of: 'initiative', initiative: id }} />
  );
}
