import { dateInWords } from '@/lib/text/date-in-words';
import { MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import type { Store } from '@/lib/store/store';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { countedDocuments } from './counted-documents';
import type { CountedDocument } from './coverage-table';
import type { SiteFacts } from './head';
import { markOf } from './marks';
import type { DocumentMark } from './parts';

/** The index of documents. */
export type DocumentsModel = {
  readonly kind: 'documents';
  readonly facts: SiteFacts;
  /** The years that lead to their first documents; none where the documents are few. */
  readonly years: readonly string[];
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
  const yearAt = (at: number) => counted[at]?.document.date.slice(0, 4);
  const hasYears = entries.length > MOST_WITHOUT_CONTENTS;
  return {
    kind: 'documents',
    facts: {
      of: 'site',
      title: 'Documents',
      description: 'The policy documents, transcribed word for word, with what each of them holds.',
      canonical: paths.documents(),
    },
    years: hasYears ? [...new Set(counted.map(({ document }) => document.date.slice(0, 4)))] : [],
    documents: entries.map((entry, at) => {
      const year = yearAt(at);
      const isFirst = year !== undefined && yearAt(at - 1) !== year;
      return hasYears && isFirst ? { ...entry, place: year } : entry;
    }),
  };
}

function entryOf({ document, initiatives }: CountedDocument, documents: number): DocumentEntry {
  const { issuedBy, dateLabel, date, excerpt, coverage } = document;
  const held = [
    countInWords(coverage.passages, 'passage'),
    countInWords(coverage.words, 'word'),
    countInWords(initiatives, 'initiative'),
  ].join(', ');
  return {
    mark: markOf(document, documents),
    issued: `${listInWords(issuedBy)}. ${dateLabel} ${dateInWords(date)}.`,
    extent: `${excerpt ? 'Excerpt: ' : ''}${held}.`,
    parts: excerpt?.parts ?? [],
  };
}
