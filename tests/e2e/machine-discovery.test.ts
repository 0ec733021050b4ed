import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { citablesOf } from '@/tests/citables-of';
import type { Citable } from '@/lib/url/paths';
import { exportPath } from '@/lib/url/exports';
import { derivedPaths, paths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { corpus, firstThat, index } from './corpus';
import type { ExportedPage } from './exported';
import { attribute } from '@/tests/html-tree.mjs';
import { exportedFiles, exportedPages } from './exported';
import { isCard } from './pages';

/** The page that an item has to itself. */
function pageOf(item: Citable): ExportedPage {
  const address =
    item.of === 'passage' ? paths.passageAlone(item.document, item.passage) : permalinkOf(item);
  return firstThat(exportedPages, `a page ${address}`, (page) => page.address === address);
}

function documentOf(item: Citable) {
  const id =
    item.of === 'initiative' ? index.initiatives.get(item.initiative)?.document : item.document;
  return firstThat(corpus.documents, `a document ${id}`, (document) => document.id === id);
}

const metas = ({ elements }: ExportedPage, name: string) =>
  elements
    .filter((one) => one.tagName === 'meta')
    .filter((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name))
    .map((one) => attribute(one, 'content'));

const links = ({ elements }: ExportedPage, rel: string) =>
  elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel);

const isFile = (address: string | undefined) =>
  exportedFiles.has(new URL(address ?? '', 'http://site').pathname);

const items = citablesOf(corpus);

test('every document, passage and initiative tells reference managers that it is a report', () => {
  for (const item of items) {
    const page = pageOf(item);
    const { title, issuedBy, date, language } = documentOf(item);
    expect(metas(page, 'citation_title'), page.address).toEqual([title]);
    expect(metas(page, 'citation_author'), page.address).toEqual(issuedBy);
    expect(metas(page, 'citation_technical_report_institution'), page.address).toEqual([
      issuedBy.join('; '),
    ]);
    expect(metas(page, 'citation_publication_date'), page.address).toEqual([
      date?.replaceAll('-', '/'),
    ]);
    expect(metas(page, 'citation_language'), page.address).toEqual([language]);
    expect(metas(page, 'citation_public_url'), page.address).toEqual([absolute(permalinkOf(item))]);
  }
});

test('each leads machines to the files of its citation, and to what else is made from it', () => {
  for (const item of items) {
    const page = pageOf(item);
    const alternates = new Map(
      links(page, 'alternate').map((one) => [attribute(one, 'type'), attribute(one, 'href')]),
    );
    const expected = {
      'application/x-bibtex': derivedPaths.citation(item, 'bib'),
      'application/x-research-info-systems': derivedPaths.citation(item, 'ris'),
      'application/vnd.citationstyles.csl+json': derivedPaths.citation(item, 'csl.json'),
      ...(item.of === 'document' ? {} : { 'application/json+oembed': exportPath('oembed', item) }),
      ...(item.of === 'initiative'
        ? { 'application/ld+json': exportPath('annotations', item) }
        : {}),
    };
    const relative = [...alternates].map(([type, href]) => [type, new URL(href ?? '').pathname]);
    expect(Object.fromEntries(relative), page.address).toEqual(expected);
    expect(
      [...alternates.values()].filter((href) => !isFile(href)),
      page.address,
    ).toEqual([]);
  }
});

test('every page names its own address, and has a picture for shared links', () => {
  const pages = exportedPages.filter(
    ({ address }) => !/404|_not-found/.test(address) && !isCard(address),
  );
  for (const page of pages) {
    const canonical = links(page, 'canonical').map((one) => attribute(one, 'href'));
    expect(canonical, page.address).toEqual([absolute(page.address)]);
    const [image] = metas(page, 'og:image');
    expect(isFile(image), page.address).toBe(true);
    expect(metas(page, 'og:image:width'), page.address).toEqual(['1200']);
  }
});

test('the picture of an item is a PNG of the size that its page says', () => {
  for (const item of items) {
    const png = readFileSync(join('out.fixture', derivedPaths.image(item)));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  }
});

test('each says in JSON-LD what it is, and where it stands', () => {
  const types = { document: 'Report', passage: 'Quotation', initiative: 'Quotation' };
  for (const item of items) {
    const page = pageOf(item);
    expect(
      dataOf(page).flatMap((data) => data['@type']),
      page.address,
    ).toEqual(expect.arrayContaining([types[item.of], 'BreadcrumbList']));
  }
  for (const { id } of corpus.themes) {
    const page = firstThat(exportedPages, 'a theme', ({ address }) => address === paths.theme(id));
    expect(dataOf(page).map((data) => data['@type'])).toEqual(['DefinedTerm']);
  }
});

test('no part of the citation processor reaches a browser', () => {
  const scripts = [...exportedFiles].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  const carrying = scripts.filter((file) =>
    /citeproc|CSL\.Engine/.test(readFileSync(join('out.fixture', file), 'utf8')),
  );
  expect(carrying).toEqual([]);
});

function dataOf({ elements }: ExportedPage): { '@type': string | string[] }[] {
  return elements
    .filter((one) => attribute(one, 'type') === 'application/ld+json' && one.tagName === 'script')
    .map((one) => {
      const [text] = one.childNodes;
      if (!text || !('value' in text)) throw new Error('An empty script element');
      return JSON.parse(text.value) as { '@type': string | string[] };
    });
}
