import type { CitationForm, Filling } from '@/lib/text/citation-runs';
import { CITATION_FILE_NAMES, CITATION_FILES, derivedPaths } from '@/lib/url/paths';
import type { Citable } from '@/lib/url/paths';
import { CitationText } from './citation-text';

type CitationSectionProps = {
  item: Citable;
  forms: readonly CitationForm[];
  filling: Omit<Filling, 'accessed'>;
};

/** Every form of a citation, each to be copied, and the files for reference managers. */
export function CitationSection({ item, forms, filling }: CitationSectionProps) {
  return (
    <section aria-labelledby="cite">
      <h2
        id="cite"
        className="label scroll-mt-6 border-b border-line pb-2 font-sans tracking-normal"
      >
        Cite
      </h2>
      <ul className="rows">
        {forms.map((form) => (
          <li key={form.id} className="py-3 first:border-t-0" data-citation-form={form.id}>
            <div className="flex items-center justify-between gap-4">
              <h3 className="font-sans text-sm font-semibold tracking-normal text-soft">
                {form.label}
              </h3>
              <button
                type="button"
                className="button-small no-print reserved"
                data-copy="citation"
                aria-label={`Copy the citation: ${form.label}`}
                hidden
              >
                <span className="copy-idle">Copy</span>
                <span className="copy-done">Citation copied</span>
              </button>
            </div>
            <p className="mt-0.5 max-w-[44rem] text-[0.9375rem] wrap-anywhere" data-citation>
              <CitationText form={form} filling={filling} />
            </p>
          </li>
        ))}
      </ul>
      <p className="no-print mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-hair pt-3 text-sm text-soft">
        For reference managers:
        {CITATION_FILES.map((file) => (
          <a
            key={file}
            href={derivedPaths.citation(item, file)}
            download
            className="inline-block py-1"
          >
            {CITATION_FILE_NAMES[file]}
          </a>
        ))}
      </p>
    </section>
  );
}
