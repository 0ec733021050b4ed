import { findCited } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';
import { listInWords } from '@/lib/text/list-in-words';
import { yearInWords } from '@/lib/text/document-date';
import { paths } from '@/lib/url/paths';
import type { PageFacts } from './head';
import { itemFacts } from './item-facts';
import type { Link } from './parts';
import type { TakeAwayModel } from './take-away';
import { takeAway } from './take-away';

/** How to cite a whole document. */
export type DocumentCitationModel = {
  readonly kind: 'document-citation';
  readonly facts: PageFacts;
  readonly shortTitle: string;
  /** The document, as the trail to the page names it. */
  readonly document: Link;
  readonly takeAway: TakeAwayModel;
};

/** The page on how to cite a document; undefined for one that is not there. */
export async function documentCitationPage(
  store: Store,
  id: string,
): Promise<DocumentCitationModel | undefined> {
  const cited = await findCited(store, { of: 'document', document: id });
  if (!cited) return undefined;
  const { title, shortTitle, date } = cited.document;
  const taken = takeAway(cited);
  const styles = [...new Set(taken.citations.map(({ label }) => nameOf(label)))];
  return {
    kind: 'document-citation',
    facts: await itemFacts(store, cited, {
      title: `How to cite ${shortTitle}`,
      description: `Citations of ${title} for ${listInWords(styles)}, and files for reference managers.`,
      canonical: paths.documentCitation(id),
    }),
    shortTitle,
    document: { name: `${yearInWords(date)}, ${shortTitle}`, href: paths.document(id) },
    takeAway: taken,
  };
}

/** A style as a sentence names it: `McGill, note` is one of the McGill Guide's. */
function nameOf(label: string): string {
  const name = label.replace(/,.*/, '');
  return name === 'McGill' ? 'the McGill Guide' : name;
}
