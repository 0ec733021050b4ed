import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { corpus } from './corpus';
import { isCard } from './pages';
import { attribute } from '@/lib/site/html-tree.mjs';
import { EXPLORER, exportedFiles, exportedPages } from './exported';

const contentPages = exportedPages.filter(({ address }) => address !== EXPLORER);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // How React writes HTML; it means the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // React calls its script `_R_`.
    'valid-id': ['error', { relaxed: true }],
    // A page is called like its initiative, whose titles are sentences.
    'long-title': 'off',
    // A form with one field is submitted by Enter: HTML, "implicit submission".
    'wcag/h32': 'off',
  },
});

test('every page is valid HTML', async () => {
  const pagesByProblem = new Map<string, string[]>();
  for (const { file, address } of exportedPages) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const problem = `${message} [${ruleId}]`;
      pagesByProblem.set(problem, [...(pagesByProblem.get(problem) ?? []), address]);
    }
  }
  expect(Object.fromEntries(pagesByProblem)).toEqual({});
});

test('every record has a page', () => {
  const { actors, documents, initiatives, instruments, themes } = corpus;
  const sections = { actors, documents, initiatives, instruments, themes };
  const addresses = Object.entries(sections).flatMap(([section, records]) =>
    records.map(({ id }) => `/${section}/${id}/`),
  );
  expect(contentPages.map(({ address }) => address)).toEqual(expect.arrayContaining(addresses));
});

test('no page but the explorer loads or holds a part of the framework', () => {
  const carrying = contentPages.filter(
    ({ html, elements }) =>
      html.includes('__next_f') ||
      elements.some((element) => {
        const address = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
        const isStyleOrFont = /\.(?:css|woff2)$/.test(address);
        return address.startsWith('/_next/') && !isStyleOrFont;
      }),
  );
  expect(carrying.map(({ address }) => address)).toEqual([]);
});

test('the explorer does load the framework', () => {
  const explorer = exportedPages.find(({ address }) => address === EXPLORER);
  expect(explorer?.html).toContain('__next_f');
  expect(explorer?.elements.map((element) => attribute(element, 'src'))).toContainEqual(
    expect.stringMatching(/^\/_next\/.*\.js$/),
  );
});

test('every content page loads one script, which is ours', () => {
  const scripts = contentPages
    .filter(({ address }) => !isCard(address))
    .map(({ elements }) =>
      elements
        .filter((element) => element.tagName === 'script' && !isData(element))
        .map((element) => attribute(element, 'src')),
    );
  expect([...new Set(scripts.map((sources) => sources.join()))]).toEqual(['/scripts/enhance.js']);
});

test('no payload of the framework is published but that of the explorer', () => {
  const payloads = [...exportedFiles].filter((file) => file.endsWith('.txt'));
  expect(payloads.filter((file) => !/^\/initiatives\/[^/]+$/.test(file))).toEqual([]);
});

test('no page has a style attribute', () => {
  const styled = exportedPages.filter(({ elements }) =>
    elements.some((element) => attribute(element, 'style') !== undefined),
  );
  expect(styled.map(({ address }) => address)).toEqual([]);
});

/** Structured data stands in script elements that no browser runs. */
function isData(script: (typeof contentPages)[number]['elements'][number]): boolean {
  return attribute(script, 'type') === 'application/ld+json';
}
