import { DocumentReference } from '@/components/document/document-reference';
import { PassageText } from '@/components/document/passage-text';
import { ThemeLabel } from '@/components/theme/theme-label';
import { QuoteWords } from '@/components/ui/quote-words';
import type { InitiativeEntry } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';
import { valuePath } from '@/lib/url/value-paths';
import { LimitLines } from '@/components/ui/limit-lines';
import { TagEvidence } from './tag-evidence';

type InitiativeItemProps = {
  entry: InitiativeEntry;
  /** `full`: with themes and document; `short`: where the page says both already. */
  extent: 'full' | 'short';
  /** The level of its title: one below the heading that the list stands under. */
  heading: 'h2' | 'h3';
};

/** An initiative in a list: our title, its kind, and the source's words. */
export function InitiativeItem({ entry, extent, heading: Heading }: InitiativeItemProps) {
  const { id, title, kind, quote, limits, passage, themes, mark, evidence } = entry;
  return (
    <article
      className={
        extent === 'full' ? 'grid gap-x-8 gap-y-3 py-6 md:grid-cols-[1fr_12.5rem]' : 'py-5'
      }
    >
      <div>
        <Heading className="text-xl leading-snug">
          <a href={paths.initiative(id)} className="quiet text-ink">
            {title}
          </a>
        </Heading>
        <p className="mt-1 text-sm text-soft">
          <a href={valuePath('kind', kind.id)} className="quiet text-soft">
            {kind.name}
          </a>
        </p>
        <blockquote
          {...mark.tongue}
          className="source mt-2 max-w-[62ch] text-[1.0625rem] leading-relaxed"
        >
          <QuoteWords pieces={quote} look="line">
            {(own) => <PassageText words={own} />}
          </QuoteWords>
        </blockquote>
        <LimitLines limits={limits} />
        {evidence && (
          <div className="mt-2 flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
            Evidence: <TagEvidence evidence={evidence} tongue={mark.tongue} />
          </div>
        )}
        {extent === 'short' && (
          <p className="mt-2">
            <DocumentReference mark={mark} passage={passage} />
          </p>
        )}
      </div>
      {extent === 'full' && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1.5 md:flex-col md:pt-1">
          {themes.map((theme) => (
            <li key={theme.id}>
              <ThemeLabel theme={theme} />
            </li>
          ))}
          {themes.length === 0 && <li className="text-sm text-soft">None of the themes</li>}
          <li>
            <DocumentReference mark={mark} passage={passage} />
          </li>
        </ul>
      )}
    </article>
  );
}
