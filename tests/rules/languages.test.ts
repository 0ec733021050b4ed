import { describe, expect, test } from 'vitest';
import { problemsOfPaper } from '@/tests/paper';

const problemsOf = (language: string) =>
  problemsOfPaper({ words: 'Canada will act.', quotes: [['Canada will act.']], language });

describe('the language of a document may be', () => {
  test.each([
    ...['en', 'fr-CA', 'zh-Hant', 'sr-Latn', 'es-419', 'en-GB-oxendict', 'iu-Cans-CA', 'mi-NZ'],
    ...['ar', 'crk', 'zh-Hant-HK', 'de-1996', 'sl-rozaj', 'pt-BR', 'und', 'mul'],
  ])('%s', (language) => {
    expect(problemsOf(language)).toEqual([]);
  });
});

describe('the language of a document may not be', () => {
  test.each([
    ['en-gb', 'en-GB'],
    ['ZH-hant', 'zh-Hant'],
    ['fr_CA', 'fr-CA'],
    ['iw', 'he'],
    ['cmn-Hans', 'zh-Hans'],
  ])('%s, which is %s', (language, canonical) => {
    expect(problemsOf(language)).toEqual([
      `content/documents/paper/document.md:5:1: error: Unexpected "${language}", expected a BCP 47 tag such as "en", "fr-CA" or "zh-Hant"; did you mean "${canonical}"?  invalid-value`,
    ]);
  });

  test.each(['english', 'e', 'en-', 'en--CA', 'french (Canada)', 'x-foo', '123'])(
    '%s',
    (language) => {
      expect(problemsOf(JSON.stringify(language))).toEqual([
        `content/documents/paper/document.md:5:1: error: Unexpected "${language}", expected a BCP 47 tag such as "en", "fr-CA" or "zh-Hant"  invalid-value`,
      ]);
    },
  );
});
