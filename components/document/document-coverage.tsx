import { MOST_IN_SENTENCE } from '@/lib/lists/page-lengths';
import type { CoverageModel } from '@/lib/pages/document-coverage';
import type { Link } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';

type DocumentCoverageProps = { coverage: CoverageModel };

/** What was coded, excused and not read yet in the document. */
export function DocumentCoverage({ coverage: { figures, rest } }: DocumentCoverageProps) {
  return (
    <section
      aria-labelledby="coverage"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 text-[0.9375rem] text-soft sm:ml-14"
    >
      <h2 id="coverage" className="label scroll-mt-6 font-sans tracking-normal">
        Coverage
      </h2>
      <p className="mt-2">{figures}</p>
      <ul className="mt-3 space-y-2">
        {rest.map(({ reason, passages }) => (
          <li key={reason}>
            {reason}
            {passages.length > MOST_IN_SENTENCE ? (
              <details>
                <summary className="inline-block min-h-6 text-accent">Which they are</summary>
                <PassageLinks passages={passages} />
              </details>
            ) : (
              <>
                {' ('}
                <PassageLinks passages={passages} />
                {')'}
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={paths.about()}>How initiatives are found and told apart</a>
      </p>
    </section>
  );
}

/** Passages by number, headings by their words, each leading to its place. */
function PassageLinks({ passages }: { passages: readonly Link[] }) {
  return passages.map(({ name, href }, at) => (
    <span key={href}>
      {at > 0 && ', '}
      <a href={href}>{name}</a>
    </span>
  ));
}
