import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DEFAULT_VOCABULARIES } from '@/lib/model/vocabulary';
import { FIXTURE_FOLDER } from '@/tests/build-site';
import { contentIn } from '@/tests/content-in';

const FOLDER = 'out.foreign';
const FOREIGN = 'tests/foreign-site/content';

/** What is made of letters; pictures and typefaces hold none. */
const TEXTS = ['.html', '.js', '.json', '.svg', '.bib', '.ris', '.conf', ''];

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name)))
  .map((entry) => join(entry.parentPath, entry.name));

const decoder = new TextDecoder();

/** All words of the foreign content and of what every site may have. */
const theirs = async () => {
  const { files: all } = await contentIn(FOREIGN);
  const texts = [...all.values()].map((bytes) => decoder.decode(bytes));
  return `${texts.join('\n')}\n${JSON.stringify(DEFAULT_VOCABULARIES)}`;
};

/** All names, titles and ids of our own content, as it is kept for tests. */
async function ourNames(): Promise<ReadonlySet<string>> {
  const { site, documents, initiatives, themes, actors, instruments, pages } = (
    await contentIn(FIXTURE_FOLDER)
  ).getCorpus();
  return new Set([
    site.name,
    site.headline,
    site.description,
    ...site.searches,
    ...documents.flatMap(({ id, title, shortTitle, issuedBy }) => [
      id,
      title,
      shortTitle,
      ...issuedBy,
    ]),
    ...initiatives.flatMap(({ id, title }) => [id, title]),
    ...themes.flatMap(({ id, title }) => [id, title]),
    ...pages.flatMap(({ title }) => [title]),
    ...[...actors, ...instruments].flatMap(({ id, name, shortName, aliases, alsoSearchedAs }) => [
      id,
      name,
      ...(shortName === undefined ? [] : [shortName]),
      ...aliases,
      ...alsoSearchedAs,
    ]),
  ]);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as a whole word: no letter or digit before or behind it. */
const asWord = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_$-])${escaped(name)}(?![\\p{L}\\p{N}_$-])`, 'u');

test('in a site of somebody else’s content no name, title or id is ours', async () => {
  const known = await theirs();
  const names = [...(await ourNames())].filter((name) => !asWord(name).test(known));
  expect(names.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return names.filter((name) => asWord(name).test(text)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test('its sign is its own', () => {
  const ours = readFileSync(join(FIXTURE_FOLDER, 'icon.svg'), 'utf8');
  const shapes = ours.match(/<(?:path|rect)[^>]*>/g) ?? [];
  expect(shapes.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const shape of shapes) expect(text, file).not.toContain(shape);
  }
  expect(readFileSync(join(FOLDER, 'icon.svg'), 'utf8')).toContain('M20 28V14');
});

test('every address in its pages stands below that of the site', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages) {
    const tags = readFileSync(file, 'utf8').match(/<[a-z][^>]*>/gi) ?? [];
    const leads = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to),
    );
    const outside = leads.filter(
      (to) =>
        /^\/(?!duties\/)/.test(to) ||
        /^https?:\/\/(?:localhost|wetlands\.example\/(?!duties\/))/.test(to),
    );
    expect(outside, file).toEqual([]);
  }
});

test('its home page, its pages and its foot say what its content says', () => {
  const html = (path: string) => readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
  expect(html('')).toContain('One treaty, every duty in it quoted word for word.');
  expect(html('')).toContain('--accent:#1b62a5');
  expect(html('')).toContain('<html data-base="/duties" lang="en-GB"');
  expect(html('pages/questions')).toContain('Why <em>these</em> articles?');
  expect(html('about')).toContain('it says what stays as it was');
  expect(html('kinds/duty')).toContain('A party must do it. 6 initiatives.');
  expect(html('documents/ramsar-1971/cite')).not.toContain('Chicago');
});
