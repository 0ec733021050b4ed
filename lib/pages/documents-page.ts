import { MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import type { Store } from '@/lib/store/store';
import { firstYearOf, yearInWords } from '@/lib/text/document-date';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { countedDocuments } from './counted-documents';
import type { CountedDocument } from './coverage-table';
import type { SiteFacts } from './head';
import { issueInWords } from './issue-in-words';
import { markOf } from './marks';
import type { DocumentMark } from './parts';

/** The index of documents. */
export type DocumentsModel = {
  readonly kind: 'documents';
  readonly facts: SiteFacts;
  /** The years that lead to their first documents; none where the documents are few. */
  readonly years: readonly { readonly name: string; readonly place: string }[];
  readonly documents: readonly DocumentEntry[];
};

/** A document in the index. */
export type DocumentEntry = {
  readonly mark: DocumentMark;
  /** The id of its place on the page, where a year leads to it. */
  readonly place?: string;
  /** Who issued it, and when. */
  readonly issued: string;
  /** What of it is here: `Excerpt: 12 passages, 3,456 words, 78 initiatives.` */
  readonly extent: string;
  /** The parts that an excerpt is made of. */
  readonly parts: readonly string[];
};

/** All documents, oldest first. */
export async function documentsPage(store: Store): Promise<DocumentsModel> {
  const counted = await countedDocuments(store);
  const entries = counted.map((one) => entryOf(one, counted.length));
  const hasYears = entries.length > MOST_WITHOUT_CONTENTS;
  const years = counted.map(yearOf);
  const isFirst = ({ place }: { place: string }, at: number) => years[at - 1]?.place !== place;
  return {
    kind: 'documents',
    facts: {
      of: 'site',
      title: 'Documents',
      description: 'The policy documents, transcribed word for word, with what each of them holds.',
      canonical: paths.documents(),
    },
    years: hasYears ? years.filter(isFirst) : [],
    documents: entries.map((entry, at) => {
      const year = years[at];
      return hasYears && year && isFirst(year, at) ? { ...entry, place: year.place } : entry;
    }),
  };
}

/** The year that leads to a document: that in which its date begins. */
function yearOf({ document: { date } }: CountedDocument) {
  const year = firstYearOf(date);
  return { name: year ?? yearInWords(date), place: year ?? 'no-date' };
}

function entryOf({ document, initiatives }: CountedDocument, documents: number): DocumentEntry {
  const { excerpt, coverage, isDraft } = document;
  const held = [
    countInWords(coverage.passages, 'passage'),
    countInWords(coverage.words, 'word'),
    countInWords(initiatives, 'initiative'),
  ].join(', ');
  return {
    mark: markOf(document, documents),
    issued: issueInWords(document),
    extent: `${isDraft ? 'Draft. ' : ''}${excerpt ? 'Excerpt: ' : ''}${held}.`,
    parts: excerpt?.parts ?? [],
  };
}
