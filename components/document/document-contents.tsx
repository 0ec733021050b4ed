import type { HeadingInContents } from '@/lib/pages/document-blocks';

type DocumentContentsProps = { headings: readonly HeadingInContents[] };

const INDENTS: Readonly<Record<number, string>> = { 3: 'pl-3', 4: 'pl-6', 5: 'pl-9', 6: 'pl-12' };

/** More headings would push the title off the first screen of a phone: there they are folded. */
const MOST_UNFOLDED = 10;

const BOX =
  'no-print mt-7 text-sm lg:sticky lg:top-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:max-h-[calc(100vh-3rem)] lg:self-start lg:overflow-y-auto';

/** The headings of a document, each leading to its place. */
export function DocumentContents({ headings }: DocumentContentsProps) {
  if (headings.length <= MOST_UNFOLDED) {
    return (
      <nav aria-label="On this page" className={BOX}>
        <Title />
        <Headings headings={headings} />
      </nav>
    );
  }
  return (
    <>
      <nav aria-label="On this page" className={`${BOX} max-lg:hidden`}>
        <Title />
        <Headings headings={headings} />
      </nav>
      <nav aria-label="On this page" className="no-print mt-5 text-sm lg:hidden">
        <details className="border-y border-line">
          <summary className="label py-2.5">On this page</summary>
          <Headings headings={headings} />
        </details>
      </nav>
    </>
  );
}

function Title() {
  return <h2 className="label font-sans tracking-normal">On this page</h2>;
}

function Headings({ headings }: DocumentContentsProps) {
  return (
    <ul className="mt-1.5">
      {headings.map(({ id, level, words }) => (
        <li key={id} className={INDENTS[level] ?? ''}>
          <a
            href={`#${id}`}
            className="quiet inline-block py-1.5 leading-snug wrap-anywhere text-soft"
          >
            {words}
          </a>
        </li>
      ))}
      <li>
        <a href="#coverage" className="quiet inline-block py-1.5 leading-snug text-soft">
          Coverage
        </a>
      </li>
    </ul>
  );
}
