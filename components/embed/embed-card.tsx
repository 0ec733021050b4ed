import { CardHead } from '@/components/layout/page-head';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { LimitLines } from '@/components/ui/limit-lines';
import { QuoteWords } from '@/components/ui/quote-words';
import { SiteSign } from '@/components/layout/site-sign';
import type { CardModel } from '@/lib/pages/card';
import { site } from '@/lib/url/site';
import { CardText } from './card-text';

type EmbedCardProps = { model: CardModel };

/** A quote for other people's pages: no script, and its links open outside the frame. */
export function EmbedCard({ model }: EmbedCardProps) {
  const { facts, title, source, tongue, href, words, limits, changes } = model;
  return (
    <main className="min-h-screen border border-line bg-paper p-5 sm:p-6">
      <CardHead facts={facts} />
      <h1 className="font-sans text-sm leading-snug font-semibold tracking-normal text-soft">
        {title}
      </h1>
      <blockquote
        {...tongue}
        className="source mt-3 border-s-[3px] border-accent ps-4 text-[1.125rem] leading-relaxed"
      >
        <QuoteWords pieces={words} look="block">
          {(own) => <CardText words={own} />}
        </QuoteWords>
      </blockquote>
      <LimitLines limits={limits} />
      <p className="mt-4 text-sm text-soft">{source}</p>
      <ChangeNotes changes={changes} subject="This quote" />
      <p className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hair pt-3 text-sm">
        <a href={href} target="_blank" rel="noopener">
          Open with its evidence and context
        </a>
        <span className="inline-flex items-center gap-2 font-serif font-semibold text-soft">
          <SiteSign />
          {site.name}
        </span>
      </p>
    </main>
  );
}
