import { UNCODED_REASON_WORDS } from '@/components/vocabulary';
import { MOST_IN_SENTENCE } from '@/lib/lists/page-lengths';
import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import { coverageOf } from '@/lib/store/coverage';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type DocumentCoverageProps = { document: PolicyDocument; initiatives: readonly Initiative[] };

/** How much of the document the initiatives hold, and why the rest holds none. */
export function DocumentCoverage({ document, initiatives }: DocumentCoverageProps) {
  const coverage = coverageOf(document, initiatives);
  const share = Math.round((100 * coverage.wordsQuoted) / coverage.words);
  return (
    <section
      aria-labelledby="coverage"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 text-[0.9375rem] text-soft sm:ml-14"
    >
      <h2 id="coverage" className="label scroll-mt-6 font-sans tracking-normal">
        Coverage
      </h2>
      <p className="mt-2">
        {coverage.coded} of {countInWords(coverage.passages, 'passage')} hold the{' '}
        {countInWords(initiatives.length, 'initiative')} of this document;{' '}
        {inFigures(coverage.wordsQuoted)} of its {countInWords(coverage.words, 'word')} ({share} %)
        stand in a quote. The rest:
      </p>
      <ul className="mt-3 space-y-2">
        {[...coverage.uncoded].map(([reason, passages]) => (
          <li key={reason}>
            {UNCODED_REASON_WORDS[reason]}: {countInWords(passages.length, 'passage')}
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
function PassageLinks({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ id, number, text }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <a href={`#${id}`}>{number === undefined ? text : `paragraph ${number}`}</a>
    </span>
  ));
}
