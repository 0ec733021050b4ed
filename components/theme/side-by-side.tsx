import { DocumentName } from '@/components/document/document-name';
import { InitiativeList } from '@/components/initiative/initiative-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { SideBySide as Initiatives } from '@/lib/pages/theme-page';

type SideBySideProps = { columns: Initiatives['columns'] };

/** The initiatives of a theme in columns, one for each document: what one of them lacks is seen. */
export function SideBySide({ columns }: SideBySideProps) {
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {columns.map(({ mark, extent, entries }) => (
        <section key={mark.id} className="min-w-0">
          <SectionHeading aside={<span className="text-soft">{extent}</span>}>
            <DocumentName mark={mark} />
          </SectionHeading>
          {entries.length === 0 ? (
            <p className="py-5 text-soft">
              No initiative of this document is tagged with the theme.
            </p>
          ) : (
            <InitiativeList entries={entries} extent="short" />
          )}
        </section>
      ))}
    </div>
  );
}
