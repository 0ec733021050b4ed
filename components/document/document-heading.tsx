import { PrintedAddress } from '@/components/layout/printed-address';
import type { DocumentHeadingModel, OriginModel } from '@/lib/pages/document-heading';
import { paths } from '@/lib/url/paths';
import { ReadingPreferences } from './reading-preferences';

type DocumentHeadingProps = { heading: DocumentHeadingModel };

/** The bibliographic record: what the document is, who issued it, and which of this it does not say itself. */
export function DocumentHeading({ heading }: DocumentHeadingProps) {
  const { id, tongue, year, isExcerpt, title, record, origin, attributed, parts, rights } = heading;
  return (
    <div className="pt-6">
      <p className="text-sm font-semibold text-soft">
        {year}
        {isExcerpt ? ', excerpt' : ''}
      </p>
      <h1 {...tongue} className="mt-1 max-w-[40rem] text-3xl leading-[1.15] md:text-4xl">
        {title}
      </h1>
      <p className="mt-4 max-w-[40rem] text-soft">{record}</p>
      {origin && <Origin origin={origin} />}
      {attributed !== undefined && (
        <p className="mt-2 max-w-[40rem] text-sm text-soft">
          Attributed by the editors, not stated in the transcribed text: {attributed}.
        </p>
      )}
      <PrintedAddress href={paths.document(id)} />
      <p className="no-print mt-3">
        <a href={paths.documentCitation(id)} className="button">
          Cite this document
        </a>
      </p>
      <details className="mt-4 max-w-[40rem] text-sm text-soft">
        <summary className="inline-block min-h-6 text-accent">About this transcription</summary>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
          {isExcerpt && (
            <>
              <dt className="font-semibold">Parts</dt>
              <dd>
                <ul>
                  {parts.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt className="font-semibold">Numbers</dt>
          <dd>{heading.numbers}</dd>
          <dt className="font-semibold">Rights</dt>
          <dd>{rights}</dd>
        </dl>
      </details>
      <ReadingPreferences />
    </div>
  );
}

/** Where the words were received from: the symbol, and the address in full, which paper has to show. */
function Origin({ origin: { symbol, url, retrieved } }: { origin: OriginModel }) {
  return (
    <p className="mt-2 max-w-[40rem] text-soft">
      Source: {symbol}
      {symbol !== undefined && url !== undefined && ', '}
      {url !== undefined && (
        <a href={url} className="wrap-anywhere">
          {url}
        </a>
      )}
      {retrieved !== undefined && `, ${retrieved}`}.
    </p>
  );
}
