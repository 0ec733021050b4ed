import type { ReactNode } from 'react';
import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { passageKey } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';
import { CopyLink } from '@/components/ui/copy-link';
import { MarginNotes } from './margin-notes';
import type { QuotedWords } from './passage-text';
import { PassageText } from './passage-text';

type PassageBlocksProps = { index: CorpusIndex; document: PolicyDocument };

/** Every passage in order: its number and link in the gutter, its notes in the margin. */
export function PassageBlocks({ index, document }: PassageBlocksProps) {
  return (
    <div lang={document.language} className="mt-10">
      <ExcerptRemark>{document.excerpt?.before}</ExcerptRemark>
      {document.passages.map((passage) => {
        const initiatives =
          index.initiativesOf.passage.get(passageKey(document.id, passage.id)) ?? [];
        const quotes = initiatives.map(({ id, quote, themes }): QuotedWords => {
          const theme = themes[0] && index.themes.get(themes[0].theme);
          return { start: quote.start, end: quote.end, initiative: id, hue: theme?.hue };
        });
        return (
          <div
            key={passage.id}
            className="gap-x-9 xl:grid xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]"
          >
            <PassageBlock document={document} passage={passage}>
              <PassageText passage={passage} quotes={quotes} />
            </PassageBlock>
            <MarginNotes index={index} passage={passage} initiatives={initiatives} />
          </div>
        );
      })}
      <ExcerptRemark>{document.excerpt?.after}</ExcerptRemark>
    </div>
  );
}

/** A remark of ours on where the transcription begins or ends; nothing where there is none. */
function ExcerptRemark({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p
      lang="en-CA"
      className="mt-8 max-w-[36.5rem] rounded-lg border border-dashed border-line px-4 py-3 text-sm text-soft sm:ml-14"
    >
      {children}
    </p>
  );
}

type PassageBlockProps = { document: PolicyDocument; passage: Passage; children: ReactNode };

function PassageBlock({ document, passage, children }: PassageBlockProps) {
  const href = paths.passage(document.id, passage.id);
  const box = passage.kind === 'heading' ? 'mt-10 flex items-start gap-1 sm:block' : 'mt-6';
  return (
    <div id={passage.id} className={`passage scroll-mt-6 ${box} sm:relative sm:pl-14`}>
      <div className="flex shrink-0 items-center gap-1 text-sm text-faint max-sm:has-[:only-child]:order-2 sm:absolute sm:top-0.5 sm:left-0 sm:w-12 sm:flex-col sm:items-end sm:gap-0">
        {passage.number === undefined ? (
          <CopyLink href={href} subject={`to the heading ${passage.text}`} look="icon" />
        ) : (
          <>
            <a
              href={href}
              className="quiet grid min-h-6 min-w-7 place-items-center text-faint tabular-nums"
            >
              <span className="sr-only">Paragraph </span>
              {passage.number}
            </a>
            <CopyLink href={href} subject={`to paragraph ${passage.number}`} look="gutter" />
          </>
        )}
      </div>
      <PassageElement passage={passage}>{children}</PassageElement>
    </div>
  );
}

const HEADING_LOOKS: Readonly<Record<number, string>> = { 2: 'text-2xl', 3: 'text-[1.375rem]' };

/** By how many lists an item stands in. */
const INDENTS: Readonly<Record<number, string>> = { 1: 'pl-6', 2: 'pl-10' };

function PassageElement({ passage, children }: { passage: Passage; children: ReactNode }) {
  switch (passage.kind) {
    case 'heading': {
      const Heading = passage.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading
          className={`passage-text leading-snug ${HEADING_LOOKS[passage.level] ?? 'text-xl'}`}
        >
          {children}
        </Heading>
      );
    }
    case 'list-item': {
      const item = (
        <li className="passage-text source text-[1.1875rem] leading-[1.65]">{children}</li>
      );
      const indent = INDENTS[passage.level] ?? 'pl-14';
      if (passage.ordinal === undefined) return <ul className={`list-disc ${indent}`}>{item}</ul>;
      return (
        <ol start={passage.ordinal} className={`list-decimal ${indent}`}>
          {item}
        </ol>
      );
    }
    case 'caption':
      return (
        <p className="passage-text source border-l border-line pl-4 text-[1.0625rem] leading-[1.6]">
          {children}
        </p>
      );
    case 'credit':
      return (
        <p className="passage-text source border-l border-line pl-4 text-[0.9375rem] text-soft">
          {children}
        </p>
      );
    case 'paragraph':
      return <p className="passage-text source text-[1.1875rem] leading-[1.65]">{children}</p>;
  }
}
