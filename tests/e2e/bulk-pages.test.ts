import { expect, test } from '@playwright/test';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { PageHead } from '@/components/layout/page-head';
import type { HtmlElement } from '@/lib/tools/html-elements.mjs';
import { elementsIn } from '@/lib/tools/html-elements.mjs';
import { attribute } from '@/tests/html-tree.mjs';
import { site } from '@/lib/url/site';
import { exportedPages } from './exported';
import { aDocument } from './corpus';

const OF_EVERY_PAGE = ['viewport', 'next-size-adjust'];

/** What the tags of a head say, without what every page has. */
function tagsOf(html: string): string[] {
  const tags = elementsIn(html.slice(0, html.indexOf('<body')));
  const own = tags.filter(
    ({ tagName, attributes }) =>
      tagName === 'title' ||
      (tagName === 'meta' &&
        'name' in attributes &&
        !OF_EVERY_PAGE.includes(attributes.name ?? '')) ||
      (tagName === 'meta' && 'property' in attributes) ||
      (tagName === 'link' && ['canonical', 'alternate'].includes(attributes.rel ?? '')),
  );
  return own.map(({ start, end }) => html.slice(start, end));
}

/** The facts that a head was made from, read out of it again. */
function factsOf(html: string) {
  const tags = elementsIn(html);
  const content = (name: string) => metaOf(tags, name)?.attributes.content ?? '';
  const links = tags.filter(({ attributes }) => attributes.rel === 'alternate');
  const canonical = tags.find(({ attributes }) => attributes.rel === 'canonical');
  return {
    title: content('og:title'),
    description: content('description'),
    canonical: pathOf(canonical?.attributes.href ?? ''),
    image: { url: pathOf(content('og:image')), alt: content('og:image:alt') },
    alternates: Object.fromEntries(
      links.map(({ attributes }) => [attributes.type ?? '', pathOf(attributes.href ?? '')]),
    ),
    citation: tags
      .filter(({ attributes }) => attributes.name?.startsWith('citation_'))
      .map(({ attributes }) => [attributes.name ?? '', attributes.content ?? ''] as const),
  };
}

const metaOf = (tags: readonly HtmlElement[], name: string) =>
  tags.find(({ attributes }) => attributes.name === name || attributes.property === name);
const pathOf = (url: string) => url.replace(site.url, '');

test('a head that is written without Next is tag by tag that which Next writes', () => {
  const page = exportedPages.find(({ address }) => address === `/documents/${aDocument.id}/cite/`);
  const html = page?.html ?? '';
  const facts = factsOf(html);
  expect(facts.citation.length).toBeGreaterThan(4);
  const ours = renderToStaticMarkup(createElement(PageHead, { facts }));
  expect(tagsOf(`${ours}<body`)).toEqual(tagsOf(html));
});

test('the finishing of the pages sees the elements that a browser sees', () => {
  for (const { address, html, elements } of exportedPages) {
    const all = elementsIn(html);
    // What stands without script is text to a browser that runs scripts.
    const hidden = all.filter(({ tagName }) => tagName === 'noscript');
    const seen = all
      .filter(({ start }) => !hidden.some((one) => one.start < start && start < one.end))
      .map(({ tagName, attributes }) => [tagName, { ...attributes }]);
    const real = elements.map((element) => [
      element.tagName.toLowerCase(),
      Object.fromEntries(
        element.attrs.map(({ name }) => [name.toLowerCase(), attribute(element, name)]),
      ),
    ]);
    expect(seen, address).toEqual(real);
  }
});
