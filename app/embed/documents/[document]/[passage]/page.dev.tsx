import { CardPage } from '@/lib/files/card-page';

type Props = { params: Promise<{ document: string; passage: string }> };

/** The card of a passage, in development. */
export default async function Page({ params }: Props) {
  return <CardPage item={{ of: 'passage', ...(await params) }} />;
}
