import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { corpus } from './corpus';
import { isCard } from './pages';
import { attribute } from '@/tests/html-tree.mjs';
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

test('no page loads or holds a part of the framework', () => {
  const carrying = exportedPages.filter(
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

const scriptsOf = ({ elements }: (typeof exportedPages)[number]) =>
  elements
    .filter((element) => element.tagName === 'script' && !isData(element))
    .map((element) => attribute(element, 'src'));

test('every content page loads one script, which is ours', () => {
  const scripts = contentPages.filter(({ address }) => !isCard(address)).map(scriptsOf);
  expect([...new Set(scripts.map((sources) => sources.join()))]).toEqual(['/scripts/enhance.js']);
});

test('the explorer loads that one and its own', () => {
  const explorer = exportedPages.filter(({ address }) => address === EXPLORER);
  expect(explorer.map(scriptsOf)).toEqual([['/scripts/enhance.js', '/scripts/explorer.js']]);
});

test('nothing of the framework is published: no payload, no script', () => {
  const files = [...exportedFiles].filter(
    (file) => file.endsWith('.txt') || /^\/_next\/.*\.js$/.test(file),
  );
  expect(files).toEqual([]);
});

test('no page has a style attribute', () => {
  const styled = exportedPages.filter(({ elements }) =>
    elements.some((element) => attribute(element, 'style') !== undefined),
  );
  expect(styled.map(({ address }) => address)).toEqual([]);
});

/** Data stands in script elements that no browser runs. */
function isData(script: (typeof contentPages)[number]['elements'][number]): boolean {
  return /^application\/(?:ld\+)?json$|^speculationrules$/.test(attribute(script, 'type') ?? '');
}
