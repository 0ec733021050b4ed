import type { DocumentMark } from '@/components/document/document-marks';
import { documentMarks } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import type { Theme } from '@/lib/model/theme';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type ThemeGridProps = { index: CorpusIndex; heading: 'h2' | 'h3' };

/** All themes, each with its definition and one square for each initiative, document by document. */
export function ThemeGrid({ index, heading }: ThemeGridProps) {
  const marks = documentMarks(index.corpus.documents);
  return (
    <ul className="grid sm:grid-cols-2 lg:grid-cols-3">
      {index.corpus.themes.map((theme) => (
        <li
          key={theme.id}
          className={`border-b border-line py-5 sm:px-6 sm:nth-[2n+1]:pl-0 lg:border-l lg:px-6 lg:nth-[2n+1]:pl-6 lg:nth-[3n+1]:border-l-0 lg:nth-[3n+1]:pl-0 hue-${theme.hue}`}
        >
          <ThemeCell
            theme={theme}
            heading={heading}
            tallies={marks.map((mark) => tally(index, theme, mark))}
          />
        </li>
      ))}
    </ul>
  );
}

type Tally = { readonly mark: DocumentMark; readonly count: number };

function tally(index: CorpusIndex, theme: Theme, mark: DocumentMark): Tally {
  const initiatives = index.initiativesOf.theme.get(theme.id) ?? [];
  return { mark, count: initiatives.filter(({ document }) => document === mark.id).length };
}

type ThemeCellProps = { theme: Theme; heading: 'h2' | 'h3'; tallies: readonly Tally[] };

function ThemeCell({ theme, heading: Heading, tallies }: ThemeCellProps) {
  return (
    <>
      <Heading className="text-xl">
        <a href={paths.theme(theme.id)} className="quiet inline-flex items-baseline gap-3 text-ink">
          <Square shape="plain" className="text-hue" />
          {theme.title}
        </a>
      </Heading>
      <p className="mt-1.5 text-[0.9375rem] leading-normal text-soft">{theme.definition}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
        {tallies.map(({ mark, count }) => (
          <span key={mark.id} className="inline-flex flex-wrap items-center gap-1.5">
            <span>{mark.year}</span>
            <span className="sr-only">: {countInWords(count, 'initiative')}</span>
            {count === 0 && <span aria-hidden="true">none</span>}
            {Array.from({ length: count }, (_, at) => (
              <Square key={at} shape={mark.shape} className="text-hue" />
            ))}
          </span>
        ))}
      </p>
    </>
  );
}
