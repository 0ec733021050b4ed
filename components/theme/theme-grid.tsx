import { Square } from '@/components/ui/square';
import type { Tally, ThemeCell } from '@/lib/pages/theme-cells';
import { paths } from '@/lib/url/paths';

type ThemeGridProps = { cells: readonly ThemeCell[]; heading: 'h2' | 'h3' };

/** All themes, each with its definition and how many initiatives it has. */
export function ThemeGrid({ cells, heading: Heading }: ThemeGridProps) {
  return (
    <ul className="grid sm:grid-cols-2 lg:grid-cols-3">
      {cells.map(({ id, title, hue, definition, extent }) => (
        <li
          key={id}
          className={`border-b border-line py-5 sm:px-6 sm:nth-[2n+1]:pl-0 lg:border-l lg:px-6 lg:nth-[2n+1]:pl-6 lg:nth-[3n+1]:border-l-0 lg:nth-[3n+1]:pl-0 hue-${hue}`}
        >
          <Heading className="text-xl">
            <a href={paths.theme(id)} className="quiet inline-flex items-baseline gap-3 text-ink">
              <Square shape="plain" className="text-hue" />
              {title}
            </a>
          </Heading>
          <p className="mt-1.5 text-[0.9375rem] leading-normal text-soft">{definition}</p>
          <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
            {typeof extent === 'string'
              ? extent
              : extent.map((tally) => <Squares key={tally.document} tally={tally} />)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The initiatives of one document on a theme, a square for each. */
function Squares({ tally: { year, shape, count, inWords } }: { tally: Tally }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <span>{year}</span>
      <span className="sr-only">: {inWords}</span>
      {count === 0 && <span aria-hidden="true">none</span>}
      {Array.from({ length: count }, (_, at) => (
        <Square key={at} shape={shape} className="text-hue" />
      ))}
    </span>
  );
}
