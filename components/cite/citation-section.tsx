import type { Link } from '@/lib/pages/parts';
import type { ShownCitation } from '@/lib/pages/take-away';
import { CitationText } from './citation-text';

type CitationSectionProps = {
  citations: readonly ShownCitation[];
  files: readonly Link[];
};

/** Every form of a citation, each to be copied, and the files for reference managers. */
export function CitationSection({ citations, files }: CitationSectionProps) {
  return (
    <section aria-labelledby="cite">
      <h2
        id="cite"
        className="label scroll-mt-6 border-b border-line pb-2 font-sans tracking-normal"
      >
        Cite
      </h2>
      <ul className="rows">
        {citations.map((citation) => (
          <li key={citation.id} className="py-3 first:border-t-0" data-citation-form={citation.id}>
            <div className="flex items-center justify-between gap-4">
              <h3 className="font-sans text-sm font-semibold tracking-normal text-soft">
                {citation.label}
              </h3>
              <button
                type="button"
                className="button-small no-print reserved"
                data-copy="citation"
                aria-label={`Copy the citation: ${citation.label}`}
                hidden
                suppressHydrationWarning
              >
                <span className="copy-idle">Copy</span>
                <span className="copy-done">Citation copied</span>
              </button>
            </div>
            <p className="mt-0.5 max-w-[44rem] text-[0.9375rem] wrap-anywhere" data-citation>
              <CitationText citation={citation} />
            </p>
          </li>
        ))}
      </ul>
      <p className="no-print mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-hair pt-3 text-sm text-soft">
        For reference managers:
        {files.map(({ name, href }) => (
          <a key={href} href={href} download className="inline-block py-1">
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}
