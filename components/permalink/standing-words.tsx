import { passageNameInline } from '@/components/document/passage-name';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { chooseWords, wordsPath } from '@/lib/url/words-link';

type StandingWordsProps = { index: CorpusIndex; words: string };

/** Where words still stand in the documents, letter for letter, each linked; nothing where they stand nowhere. */
export function StandingWords({ index, words }: StandingWordsProps) {
  const places = index.corpus.documents.flatMap((document) =>
    document.passages.flatMap((passage) => {
      const start = passage.text.indexOf(words);
      if (start === -1) return [];
      const end = { passage: passage.id, offset: start + words.length };
      const chosen = chooseWords([passage], { passage: passage.id, offset: start }, end);
      if (!chosen) return [];
      return [{ document, passage, href: wordsPath(document.id, chosen.link, '') }];
    }),
  );
  if (places.length === 0) return null;
  return (
    <p className="mt-4">
      The words still stand in the source:{' '}
      {places.map(({ document, passage, href }, at) => (
        <span key={href}>
          {at > 0 && '; '}
          <a href={href}>
            {passageNameInline(passage)} of {document.shortTitle}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
