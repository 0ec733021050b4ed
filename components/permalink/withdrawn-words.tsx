import { dateInWords } from '@/lib/text/date-in-words';
import type { Tombstone } from '@/lib/pages/retired-page';

type WithdrawnWordsProps = { tombstone: Tombstone };

/** What stood at an address, when it was withdrawn, and why. */
export function WithdrawnWords({ tombstone: { on, because, of, words } }: WithdrawnWordsProps) {
  return (
    <>
      <p>
        Withdrawn on <time dateTime={on}>{dateInWords(on)}</time>. {because}
      </p>
      <p className="label mt-4">{LAST_WORDS[of]}</p>
      <blockquote
        dir="auto"
        className="source mt-1 border-s-[3px] border-line ps-5 text-[1.0625rem] leading-relaxed"
      >
        {words}
      </blockquote>
    </>
  );
}

const LAST_WORDS: Readonly<Record<Tombstone['of'], string>> = {
  document: 'The document was called',
  passage: 'Its last words',
  initiative: 'Its last words',
  theme: 'The theme was called',
  actor: 'The actor was called',
  instrument: 'The instrument was called',
};
