import { ValueTable } from '@/components/initiative/value-table';
import type { ShownPart, ShownRights } from '@/lib/pages/site-page';
import { CoverageTable } from './coverage-table';

type PagePartProps = { part: ShownPart };

/** A stretch of words of a page of ours, or a table that is computed. */
export function PagePart({ part }: PagePartProps) {
  switch (part.of) {
    case 'words':
      return (
        // Sanitised by the parser: paragraphs, lower headings, lists, emphasis and links alone.
        <div className="editorial max-w-[44rem]" dangerouslySetInnerHTML={{ __html: part.html }} />
      );
    case 'counts':
      return <ValueTable counts={part.counts} />;
    case 'terms':
      return (
        <dl className="grid max-w-[44rem] gap-x-8 gap-y-1.5 sm:grid-cols-[8rem_1fr]">
          {part.terms.map(({ name, definition }) => (
            <div key={name} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd className="text-soft">{definition}</dd>
            </div>
          ))}
        </dl>
      );
    case 'coverage':
      return <CoverageTable coverage={part.coverage} />;
    case 'rights':
      return <Rights rights={part.rights} />;
  }
}

/** Who holds which rights: the texts are not ours. */
function Rights({ rights: { all, areCounted } }: { rights: ShownRights }) {
  return (
    <div className="max-w-[44rem]">
      <dl className="space-y-3">
        {all.map(({ of, rights }) => (
          <div key={`${of} ${rights}`}>
            <dt className="font-semibold">{of}</dt>
            <dd className="text-soft">{rights}</dd>
          </div>
        ))}
      </dl>
      {areCounted && (
        <p className="mt-3">Which of these are those of a document, its own page says.</p>
      )}
    </div>
  );
}
