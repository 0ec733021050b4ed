import { describe, expect, test } from 'vitest';
import type { Corpus } from '@/lib/model/corpus';
import { documentIdSchema, initiativeIdSchema } from '@/lib/model/id';
import type { HomeModel } from '@/lib/pages/home-page';
import { pageOf } from '@/lib/pages/page-of';
import { smallIndex } from '@/tests/export/small-index';
import { modelHtml } from '@/tests/page-html';
import { storeOf } from '@/tests/store-of';

const { corpus: small } = smallIndex();

/** The small corpus with so many documents of these years, alike in all but their names. */
function corpusWith(count: number, yearOf = (at: number) => 1990 + at): Corpus {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    ...small,
    documents: numbers.flatMap((at) =>
      small.documents.map((document) => ({
        ...document,
        id: documentIdSchema.parse(`paper-${at}`),
        title: `Paper ${at}`,
        date: String(yearOf(at)),
      })),
    ),
    initiatives: numbers.flatMap((at) =>
      small.initiatives.map((initiative) => ({
        ...initiative,
        id: initiativeIdSchema.parse(`${initiative.id}-${at}`),
        document: documentIdSchema.parse(`paper-${at}`),
      })),
    ),
  };
}

async function htmlOf(corpus: Corpus, address: string): Promise<string> {
  const model = await pageOf(storeOf(corpus), address);
  if (!model) throw new Error(`There is no page ${address}`);
  return modelHtml(model);
}

/** The words of a page, without its marks and with single spaces. */
const wordsOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

async function homeOf(corpus: Corpus): Promise<HomeModel> {
  const model = await pageOf(storeOf(corpus), '/');
  if (model?.kind !== 'home') throw new Error('There is no home page');
  return model;
}

const marksOf = async (corpus: Corpus) =>
  (await homeOf(corpus)).timeline.documents.map(({ mark }) => `${mark.year} ${mark.shape}`);

describe('the introduction counts', () => {
  const own = { one: 'One paper, and it.', other: '{documents} papers, and them.' };
  test.each([
    [1, 'One document, every initiative in it quoted', 'One paper, and it.'],
    [2, 'Two documents, every initiative in them quoted', 'Two papers, and them.'],
    [7, 'Seven documents, every initiative in them quoted', 'Seven papers, and them.'],
    [12, '12 documents, every initiative in them quoted', '12 papers, and them.'],
  ])('%i documents', async (count, byDefault, asGiven) => {
    const corpus = corpusWith(count);
    expect((await homeOf(corpus)).introduction).toContain(byDefault);
    const site = { ...corpus.site, introduction: own };
    expect((await homeOf({ ...corpus, site })).introduction).toBe(asGiven);
  });
});

describe('documents are told apart', () => {
  test.each([
    [1, ['1990 plain']],
    [2, ['1990 outlined', '1991 filled']],
    [3, ['1990 outlined', '1991 half', '1992 filled']],
    [4, ['1990 outlined', '1991 third', '1992 two-thirds', '1993 filled']],
    [5, ['1990 plain', '1991 plain', '1992 plain', '1993 plain', '1994 plain']],
  ])('%i by shape and year', async (count, marks) => {
    expect(await marksOf(corpusWith(count))).toEqual(marks);
  });

  test('by a letter where they are of one year', async () => {
    const corpus = corpusWith(3, (at) => (at < 2 ? 1990 : 2000));
    expect(await marksOf(corpus)).toEqual(['1990a outlined', '1990b half', '2000 filled']);
  });

  test('in the order of letters, however many there are', async () => {
    const documents = await htmlOf(
      corpusWith(50, () => 1990),
      '/documents/',
    );
    expect(wordsOf(documents)).toMatch(/1990z .*1990aa .*1990ab .*1990ax /);
  });
});

describe('one document alone has nothing to compare with', () => {
  const corpus = corpusWith(1);

  test('on the page of a theme', async () => {
    const words = wordsOf(await htmlOf(corpus, '/themes/arms/'));
    expect(words).toContain('1 initiative ');
    expect(words).not.toContain('document by document');
  });

  test('in the tables of the home page and of kinds', async () => {
    const home = await homeOf(corpus);
    expect(home.subjects?.matrix.marks).toEqual([]);
    expect(home.subjects?.themes.map(({ extent }) => extent)).toEqual(['1 initiative']);
    expect(wordsOf(await htmlOf(corpus, '/kinds/'))).toContain('Kind Meaning Initiatives');
  });
});

describe('every counted sentence is right', () => {
  const PAGES = ['/', '/themes/', '/documents/', '/kinds/', '/kinds/commitment/', '/about/'];
  const OTHERS = ['/actors/', '/actors/canada/', '/instruments/', '/instruments/ban-treaty/'];

  test.each([1, 2, 7])('with %i documents', async (count) => {
    const corpus = corpusWith(count);
    for (const address of [...PAGES, ...OTHERS, '/themes/arms/', '/documents/paper-0/']) {
      const words = wordsOf(await htmlOf(corpus, address));
      expect(words, address).not.toMatch(/\bAll 1 \b|\bThe 1 \b|\b1 of \d+ passages hold \b/);
      const wrong = words.match(
        /\b(?:1|[Oo]ne) (?:documents|initiatives|passages|words|actors|mentions|themes|places)\b|\b(?:[02-9]|\d\d+|[Tt]wo|[Ss]even) (?:document|initiative|passage|word|actor|mention|theme|place)\b/g,
      );
      expect(wrong, `${address}: ${words}`).toBeNull();
    }
  });
});
