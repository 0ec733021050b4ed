import { dateInWords } from '@/lib/text/date-in-words';
import type { ChangeNote } from '@/lib/pages/former-passages';
import { WordDifferenceText } from './word-difference-text';
import { site } from '@/lib/url/site';

type ChangeNotesProps = {
  changes: readonly ChangeNote[];
  /** Whose words changed: `This paragraph`, `This name`. */
  subject: string;
  /** The id of the passage whose words changed: its former addresses lead to these notes. */
  passage?: string;
};

/** What else can change, as the note names it. */
const OTHERS: Readonly<Partial<Record<ChangeNote['what'], string>>> = {
  place: 'The place of these words',
  title: 'Our title for these words',
  kind: 'The kind of this record',
};

/** How the words behind an address came to be what they are: each change with its day, its reason, then and now. */
export function ChangeNotes({ changes, subject, passage }: ChangeNotesProps) {
  return changes.map(({ id, what, on, because, difference, then, now }, at) => (
    <section
      key={at}
      id={id}
      data-to={passage}
      lang={site.language}
      aria-label={`${OTHERS[what] ?? subject} changed on ${dateInWords(on)}`}
      className="former change my-4 max-w-[40rem] scroll-mt-6 rounded-lg border border-line px-4 py-3 text-sm text-soft"
    >
      <p>
        <span className="font-semibold text-ink">
          {OTHERS[what] ?? subject} changed on <time dateTime={on}>{dateInWords(on)}</time>.
        </span>{' '}
        {because}
      </p>
      <p dir="auto" className="source mt-2 text-[1.0625rem] leading-relaxed">
        <WordDifferenceText difference={difference} />
      </p>
      <details className="mt-2">
        <summary className="inline-block min-h-6 text-accent">Then and now, each in full</summary>
        <dl className="mt-1 grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
          <dt className="font-semibold">Then</dt>
          <dd dir="auto" className="source">
            {then}
          </dd>
          <dt className="font-semibold">Now</dt>
          <dd dir="auto" className="source">
            {now}
          </dd>
        </dl>
      </details>
    </section>
  ));
}
