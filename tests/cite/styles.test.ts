import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'lib/cite/styles';
const styles = readdirSync(FOLDER).filter((file) => file.endsWith('.csl'));

test('the styles are these', () => {
  expect(styles.toSorted()).toEqual([
    'apa.csl',
    'chicago-fullnote-bibliography.csl',
    'mcgill-en.csl',
    'modern-language-association.csl',
  ]);
});

describe.each(styles)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');

  test('says on what terms it is shared', () => {
    expect(text).toContain(
      '<rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>',
    );
  });

  test('is in the list, with its title, its date and all its authors', () => {
    const list = readFileSync(`${FOLDER}/README.md`, 'utf8').split('\n');
    const row = list.find((line) => line.startsWith(`| \`${file}\``)) ?? '';
    const facts = [...text.matchAll(/<(?:title|name)>(.+)<|<updated>(\d{4}-\d\d-\d\d)T/g)];
    expect(facts.length).toBeGreaterThan(2);
    expect(facts.filter(([, name, date]) => !row.includes(name ?? date ?? '|'))).toEqual([]);
  });
});
