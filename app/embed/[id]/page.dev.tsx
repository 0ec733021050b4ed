import { CardPage } from '@/lib/files/card-page';

type Props = { params: Promise<{ id: string }> };

/** The card of an initiative, in development. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  return <CardPage item={{ of: 'initiative', initiative: id }} />;
}
