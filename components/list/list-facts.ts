import type { PageFacts } from '@/components/layout/page-metadata';
import type { ListPage } from '@/lib/lists/pages';
import { listPage } from '@/lib/url/paths';
import { pageName } from './page-name';
import { rangeInWords } from './range-in-words';

/**
 * What the head of a page of a list says. Each is canonical by itself, as each has entries that no other
 * page shows; its title and description are its own as well. `noun` is one of what is listed.
 */
export function listFacts(
  title: string,
  page: ListPage<unknown>,
  address: string,
  noun: string,
): PageFacts {
  return {
    title: pageName(title, page),
    description: `${title}: ${rangeInWords(page, noun)}, quoted word for word.`,
    canonical: listPage(address, page.number),
  };
}
