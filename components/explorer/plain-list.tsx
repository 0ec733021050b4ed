import { facetsInWords } from '@/lib/facets/describe-selection';
import { FACETS } from '@/lib/facets/facets';
import type { ExplorerData } from '@/lib/search/search-file';
import { paths } from '@/lib/url/paths';
import type { FacetOptions } from '@/lib/pages/facet-options';

type PlainListProps = { data: ExplorerData; options: FacetOptions };

/** All that the explorer leads to, as links. It stands in for the explorer, so it shares nothing with it. */
export function PlainList({ data, options }: PlainListProps) {
  const isWhole = data.records.length === data.size;
  return (
    <div className="max-w-[62ch] pt-6">
      <h1 className="mb-5 text-4xl">Initiatives</h1>
      <p role="alert" className="border-l-2 border-accent pl-4">
        Something went wrong here, and search and filters have stopped. Below stand{' '}
        {isWhole ? 'every initiative' : 'the first initiatives'} and the page of each{' '}
        {facetsInWords()}. <a href={paths.initiatives()}>Open the explorer afresh</a>
      </p>
      <ol className="rows mt-6">
        {data.records.map(({ id, title, quote }) => (
          <li key={id} className="py-4">
            <h2 className="text-xl">
              <a href={paths.initiative(id)}>{title}</a>
            </h2>
            <blockquote className="source mt-2">{quote}</blockquote>
          </li>
        ))}
      </ol>
      {!isWhole && <a href={paths.initiativesPage(2)}>More initiatives</a>}
      {FACETS.map(({ key, label }) => (
        <section key={key} className="mt-8">
          <h2 className="text-xl">{label}</h2>
          <ul>
            {options[key].map(({ value, name, href }) => (
              <li key={value}>
                <a href={href} className="inline-block py-1">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
