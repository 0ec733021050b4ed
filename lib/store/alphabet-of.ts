import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import type { Alphabet } from './store';

/** The letters of a corpus, and of what became of its addresses. */
export function alphabetOf(corpus: Corpus, { tombstones, changes }: Permalinks): Alphabet {
  const documents = corpus.documents.map(({ source: _source, ...shown }) => shown);
  const { documents: _documents, ...rest } = corpus;
  const records = [documents, ...Object.values(rest)];
  const texts = [...records, [...tombstones.values()], [...changes.values()]].map((list) =>
    JSON.stringify(list),
  );
  return {
    letters: sorted(texts.flatMap((text) => text.match(/[^\0-~]/gu) ?? [])),
    italics: sorted(italicsOf(corpus).flatMap((text) => [...text])),
  };
}

/** Titles of documents, words that the source emphasises, and what introductions do. */
function italicsOf({ documents, themes, pages }: Corpus): string[] {
  return [
    ...documents.flatMap(({ title, passages }) => [
      title,
      ...passages.flatMap(({ text, emphasis }) =>
        emphasis.filter(({ strong }) => !strong).map(({ start, end }) => text.slice(start, end)),
      ),
    ]),
    ...[
      ...themes.map(({ introductionHtml }) => introductionHtml),
      ...pages.flatMap((page) =>
        [...page.opening, ...page.sections.flatMap(({ parts }) => parts)].map((part) =>
          part.of === 'words' ? part.html : '',
        ),
      ),
    ].flatMap((html) => Array.from(html.matchAll(/<em>(.*?)<\/em>/gs), ([, words = '']) => words)),
  ];
}

const sorted = (letters: readonly string[]) => [...new Set(letters)].sort().join('');
