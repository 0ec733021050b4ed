import type { Metadata } from 'next';
import type { Content } from '@/lib/store/read-content';
import { contentInDevelopment, metadataInDevelopment } from './in-development';
import { listPages } from './pages-of-lists';
import type { MadePage } from './made-page';
import { recordPages } from './record-pages';

type MadePageProps = { address: string };

/** The page of a record or of a list by Next, in development. */
export function MadePageInDevelopment({ address }: MadePageProps) {
  return contentInDevelopment(at(address));
}

/** What the head of such a page says. */
export function madePageMetadata(address: string): Promise<Metadata> {
  return metadataInDevelopment(at(address), address);
}

function at(address: string): (content: Content) => MadePage | undefined {
  return (content) => {
    const make =
      listPages(content.index).get(address) ?? new Map(recordPages(content)).get(address);
    return make?.();
  };
}
