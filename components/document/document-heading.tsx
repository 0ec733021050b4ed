import { PrintedAddress } from '@/components/layout/printed-address';
import type { PolicyDocument } from '@/lib/model/document';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { dateInWords } from './date-in-words';
import { ReadingPreferences } from './reading-preferences';

type DocumentHeadingProps = { document: PolicyDocument; initiatives: number };

/** The bibliographic record: what the document is, who issued it, and which of this it does not say itself. */
export function DocumentHeading({ document, initiatives }: DocumentHeadingProps) {
  const paragraphs = document.passages.filter(({ number }) => number !== undefined).length;
  return (
    <div className="pt-6">
      <p className="text-sm font-semibold text-soft">
        {document.date.slice(0, 4)}
        {document.excerpt ? ', excerpt' : ''}
      </p>
      <h1 className="mt-1 max-w-[40rem] text-3xl leading-[1.15] md:text-4xl">{document.title}</h1>
      <p className="mt-4 max-w-[40rem] text-soft">
        {listInWords(document.issuedBy)}. {document.dateLabel} {dateInWords(document.date)}.{' '}
        {countInWords(paragraphs, 'paragraph')}, {countInWords(initiatives, 'initiative')}.
      </p>
      {document.attributed.length > 0 && (
        <p className="mt-2 max-w-[40rem] text-sm text-soft">
          Attributed by the editors, not stated in the transcribed text:{' '}
          {listInWords(document.attributed.map((field) => FIELD_NAMES[field]))}.
        </p>
      )}
      <PrintedAddress href={paths.document(document.id)} />
      <p className="no-print mt-3">
        <a href={paths.documentCitation(document.id)} className="button">
          Cite this document
        </a>
      </p>
      <details className="mt-4 max-w-[40rem] text-sm text-soft">
        <summary className="inline-block min-h-6 text-accent">About this transcription</summary>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
          {document.excerpt && (
            <>
              <dt className="font-semibold">Parts</dt>
              <dd>
                <ul>
                  {document.excerpt.parts.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt className="font-semibold">Numbers</dt>
          <dd>The paragraph numbers are ours, for pointing; links do not depend on them.</dd>
          <dt className="font-semibold">Rights</dt>
          <dd>{document.rights}</dd>
        </dl>
      </details>
      <ReadingPreferences />
    </div>
  );
}

const FIELD_NAMES: Readonly<Record<PolicyDocument['attributed'][number], string>> = {
  title: 'title',
  issuedBy: 'issuing body',
  date: 'date',
};
