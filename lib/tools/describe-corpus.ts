import type { Corpus } from '@/lib/model/corpus';
import { coverageOf } from '@/lib/store/coverage';

/**
 * What a corpus holds, as a table for the terminal: a column for each document, and the sum; of very many
 * documents the sum alone.
 */
export function describeCorpus(corpus: Corpus): string {
  const columns = corpus.documents.map((document) => {
    const initiatives = corpus.initiatives.filter(({ document: id }) => id === document.id);
    return { document, initiatives, coverage: coverageOf(document, initiatives) };
  });
  type Column = (typeof columns)[number];
  const count = (label: string, of: (column: Column) => number): string[] => {
    const figures = columns.map(of);
    return [
      label,
      ...figures.map(String),
      String(figures.reduce((sum, figure) => sum + figure, 0)),
    ];
  };
  const rows = [
    ['', ...columns.map(({ document }) => document.id), 'all'],
    count('passages', ({ coverage }) => coverage.passages),
    count('words', ({ coverage }) => coverage.words),
    count('initiatives', ({ initiatives }) => initiatives.length),
    ...corpus.vocabularies.initiativeKinds.map(({ id: kind }) =>
      count(
        `  ${kind}`,
        ({ initiatives }) => initiatives.filter((one) => one.kind === kind).length,
      ),
    ),
    ...corpus.themes.map(({ id, title }) =>
      count(
        `  ${title}`,
        ({ initiatives }) =>
          initiatives.filter(({ themes }) => themes.some(({ theme }) => theme === id)).length,
      ),
    ),
    count(
      '  no theme',
      ({ initiatives }) => initiatives.filter(({ themes }) => themes.length === 0).length,
    ),
    count('mentions of actors', ({ document }) => mentionsIn(document, 'actor')),
    count('mentions of instruments', ({ document }) => mentionsIn(document, 'instrument')),
    count('passages without headings', ({ coverage }) => coverage.toRead),
    count('  coded', ({ coverage }) => coverage.coded),
    count('  excused singly', ({ coverage }) => coverage.excusedSingly),
    count('  excused together', ({ coverage }) => coverage.excusedTogether),
    count('  not read yet', ({ coverage }) => coverage.unread.length),
    ...(columns.some(({ coverage }) => coverage.unreadable.length > 0)
      ? [count('pictures not readable', ({ coverage }) => coverage.unreadable.length)]
      : []),
    count('words in quotes', ({ coverage }) => coverage.wordsQuoted),
  ];
  const shown = columns.length > MOST_COLUMNS ? rows.map(onlySum) : rows;
  const authorities = `themes: ${corpus.themes.length}, actors: ${corpus.actors.length}, instruments: ${corpus.instruments.length}`;
  return `${toTable(shown)}\n${authorities}`;
}

/** A terminal has no room for more. */
const MOST_COLUMNS = 8;

const onlySum = (row: readonly string[]) => [row[0] ?? '', row.at(-1) ?? ''];

function mentionsIn(document: Corpus['documents'][number], of: 'actor' | 'instrument'): number {
  return document.passages.reduce(
    (sum, { mentions }) => sum + mentions.filter((mention) => mention.of === of).length,
    0,
  );
}

function toTable(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
