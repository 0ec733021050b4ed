import type { StoredDocument, StoredPassage } from '@/lib/store/store';
import { dateInWords } from '@/lib/text/date-in-words';
import type { Tongue } from '@/lib/text/direction';
import { tongueOf } from '@/lib/text/direction';
import { yearInWords } from '@/lib/text/document-date';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { issueInWords } from './issue-in-words';

/** What the document is, who issued it, and which of this it does not say itself. */
export type DocumentHeadingModel = {
  readonly id: string;
  readonly tongue: Tongue;
  readonly year: string;
  readonly isExcerpt: boolean;
  readonly title: string;
  /** Who issued it when, and how long it is, in sentences. */
  readonly record: string;
  /** Where the words were received from. */
  readonly origin?: OriginModel | undefined;
  /** What the transcribed text does not state itself, in words. */
  readonly attributed?: string | undefined;
  readonly parts: readonly string[];
  /** Whose numbers stand beside the text, in a sentence. */
  readonly numbers: string;
  readonly rights: string;
};

/** Where the words of a document were received from. */
export type OriginModel = {
  readonly symbol?: string | undefined;
  readonly url?: string | undefined;
  /** `retrieved 22 November 2026` */
  readonly retrieved?: string | undefined;
};

/** The heading of a document with these passages and so many initiatives. */
export function headingOf(
  document: StoredDocument,
  passages: readonly StoredPassage[],
  initiatives: number,
): DocumentHeadingModel {
  const { id, language, date, title, origin, attributed, excerpt, rights } = document;
  const paragraphs = passages.filter(({ number }) => number !== undefined).length;
  return {
    id,
    tongue: tongueOf(language),
    year: yearInWords(date),
    isExcerpt: excerpt !== undefined,
    title,
    record: `${issueInWords(document)} ${countInWords(paragraphs, 'paragraph')}, ${countInWords(initiatives, 'initiative')}.`,
    origin: origin && {
      ...origin,
      retrieved: origin.retrieved && `retrieved ${dateInWords(origin.retrieved)}`,
    },
    ...(attributed.length > 0 && {
      attributed: listInWords(attributed.map((field) => FIELD_NAMES[field])),
    }),
    parts: excerpt?.parts ?? [],
    numbers: passages.some(({ locator }) => locator !== undefined)
      ? 'Labels are the source’s own; numbers in square brackets are ours. Links do not depend on them.'
      : 'The paragraph numbers are ours, for pointing; links do not depend on them.',
    rights,
  };
}

const FIELD_NAMES: Readonly<Record<StoredDocument['attributed'][number], string>> = {
  title: 'title',
  issuedBy: 'issuing body',
  date: 'date',
};
