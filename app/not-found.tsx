import { NotFoundPage } from '@/components/layout/not-found-page';

export const metadata = { title: 'No such page' };

export default function NotFound() {
  return <NotFoundPage />;
}
