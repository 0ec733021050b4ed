import { expect, test } from 'vitest';
import { headerPolicy, NO_HASHES } from '@/lib/serve/content-policy';
import { paths } from '@/lib/url/paths';
import {
  SPECIMEN,
  specimenPassage,
  specimenPassages,
  specimenStore,
} from '@/tests/constructs-content';
import { pageHtml } from '@/tests/page-html';

const document = await pageHtml(specimenStore, paths.document(SPECIMEN));
const pageOf = async (begins: string) =>
  pageHtml(specimenStore, paths.passageAlone(SPECIMEN, (await specimenPassage(begins)).id));

const picturesIn = (html: string) => html.match(/<img[^>]*>/g) ?? [];

const MAP =
  '<img src="/figures/specimen/map.png" alt="A map of the mined areas" width="640" height="360" lang="en-CA" loading="lazy" decoding="async"/>';
const CHART =
  '<img src="/figures/specimen/chart.svg" alt="Three bars, each higher than the last" width="320" height="160" lang="en-CA" loading="lazy" decoding="async"/>';

test('the page of a document has each picture in its place, with its room', () => {
  expect(picturesIn(document)).toEqual([MAP, CHART]);
  const at = (text: string) => document.lastIndexOf(text);
  expect(at(MAP)).toBeLessThan(at('Map 1. Mined areas.'));
  expect(at('Last words.</p>')).toBeLessThan(at(CHART));
});

test('words in a picture are said to be transcribed by us, or not to be readable', () => {
  const before = document.slice(document.indexOf(MAP), document.indexOf('Map 1. Mined areas.'));
  expect(before).toContain('transcribed by us:</p><p class="whitespace-pre-line">North Sea\nÅland');
  expect(document.slice(document.indexOf(CHART))).toContain('Not readable here');
});

test('a passage has its pictures on its own page, at once, and no others', async () => {
  const atOnce = (picture: string) => [picture.replace(' loading="lazy"', '')];
  expect(picturesIn(await pageOf('Map 1.'))).toEqual(atOnce(MAP));
  expect(picturesIn(await pageOf('Last words'))).toEqual(atOnce(CHART));
  expect(picturesIn(await pageOf('Source: Survey'))).toEqual([]);
});

test('the policy of pages lets pictures of the site be shown, and none from elsewhere', () => {
  expect(headerPolicy(paths.document(SPECIMEN), NO_HASHES)).toContain("; img-src 'self';");
});

test('the coverage counts pictures that are not readable, where there are any', async () => {
  expect(document).toContain('1 picture is not readable.');
  const { id } = specimenPassages.find(({ text }) => text === 'Last words.') ?? {};
  expect(document).toMatch(
    new RegExp(`Not readable: 1 picture, beside \\(<span><a href="#${id}">`),
  );
  expect(await pageHtml(specimenStore, paths.about())).toContain('Pictures that are not readable');
});
