import type { DocumentMark } from '@/components/document/document-marks';
import { documentMarks } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import { MOST_DOCUMENTS_ABREAST, MOST_SQUARES } from '@/lib/lists/page-lengths';
import type { Initiative } from '@/lib/model/initiative';
import type { Theme } from '@/lib/model/theme';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type ThemeGridProps = { index: CorpusIndex; heading: 'h2' | 'h3' };

/** All themes, each with its definition and how many initiatives it has. */
export function ThemeGrid({ index, heading }: ThemeGridProps) {
  return (
    <ul className="grid sm:grid-cols-2 lg:grid-cols-3">
      {index.corpus.themes.map((theme) => (
        <li
          key={theme.id}
          className={`border-b border-line py-5 sm:px-6 sm:nth-[2n+1]:pl-0 lg:border-l lg:px-6 lg:nth-[2n+1]:pl-6 lg:nth-[3n+1]:border-l-0 lg:nth-[3n+1]:pl-0 hue-${theme.hue}`}
        >
          <ThemeCell index={index} theme={theme} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

type ThemeCellProps = ThemeGridProps & { theme: Theme };

function ThemeCell({ index, theme, heading: Heading }: ThemeCellProps) {
  const initiatives = index.initiativesOf.theme.get(theme.id) ?? [];
  const { documents } = index.corpus;
  const isCounted = initiatives.length > MOST_SQUARES || documents.length > MOST_DOCUMENTS_ABREAST;
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
        {isCounted
          ? extentInWords(index, initiatives)
          : documentMarks(documents).map((mark) => (
              <Tally
                key={mark.id}
                mark={mark}
                count={initiatives.filter(({ document }) => document === mark.id).length}
              />
            ))}
      </p>
    </>
  );
}

type TallyProps = { mark: DocumentMark; count: number };

/** The initiatives of one document on a theme, a square for each. */
function Tally({ mark, count }: TallyProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <span>{mark.year}</span>
      <span className="sr-only">: {countInWords(count, 'initiative')}</span>
      {count === 0 && <span aria-hidden="true">none</span>}
      {Array.from({ length: count }, (_, at) => (
        <Square key={at} shape={mark.shape} className="text-hue" />
      ))}
    </span>
  );
}

/** Where they are many: `1,234 initiatives in 57 documents, 1996 to 2012`. */
function extentInWords(index: CorpusIndex, initiatives: readonly Initiative[]): string {
  const documents = [...new Set(initiatives.map(({ document }) => document))];
  const all = countInWords(initiatives.length, 'initiative');
  if (documents.length === 0) return all;
  const years = documents.map((id) => getRecord(index.documents, id).date.slice(0, 4)).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  const when = first === last ? first : `${first} to ${last}`;
  return `${all} in ${countInWords(documents.length, 'document')}, ${when}`;
}
