import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SpeculationRules } from '@/components/layout/speculation-rules';
import { jsonLdScript } from '@/lib/export/json-ld';
import { editorialHtml } from '@/lib/parse/editorial-html';
import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import { paths } from '@/lib/url/paths';
import { pageHtml } from '@/tests/page-html';
import { countRefused } from './as-words';
import { hostileContent } from './hostile-content';
import { hostileInputs } from './inputs';
import type { Allowed } from './markup-faults';
import { faultsIn } from './markup-faults';

const NOTHING_RUNS = { schemes: new Set(['https:']), isOwnScript: () => false };
const EDITORIAL = {
  ...NOTHING_RUNS,
  elements: new Set(['html', 'head', 'body', 'p', 'em', 'strong', 'a', 'ul', 'ol', 'li']),
};
/** What every page has: it runs no words of the content. */
const OWN_SCRIPT = '/scripts/enhance.js';
const RULES = renderToStaticMarkup(<SpeculationRules />);
const EMPTY_LEDGER = '{"addresses":[],"aliases":[],"tombstones":[],"revisions":[]}';
const encode = (text: string) => new TextEncoder().encode(text);

test('there are 1,300 hostile inputs, and more', () => {
  expect(hostileInputs.length).toBeGreaterThanOrEqual(1300);
});

test('as the words of a document each is refused with its place, or is words', () => {
  // Every eighth; tests/deep/hostile/words.test.ts tries them all.
  const some = hostileInputs.filter((_, index) => index % 8 === 0);
  // The rest is plain words. Were nothing refused, HTML would have become words unseen.
  expect(countRefused(some)).toBeGreaterThan(some.length / 3);
});

test('as an introduction none runs, leads astray or brings an element of its own', () => {
  const faults = hostileInputs.flatMap((input) => faultsIn(editorialHtml(input), EDITORIAL));
  expect(faults).toEqual([]);
});

test('as structured data none leaves its script', () => {
  for (const input of hostileInputs) {
    const json = jsonLdScript({ name: input, [input]: [input] });
    expect(JSON.parse(json)).toEqual({ name: input, [input]: [input] });
    const html = `<script type="application/ld+json">${json}</script><p>after</p>`;
    const scripts: string[] = [];
    const faults = faultsIn(html, {
      ...EDITORIAL,
      elements: new Set(['html', 'head', 'body', 'script', 'p']),
      isOwnScript: (_, words) => scripts.push(words) > 0,
    });
    expect([faults, scripts]).toEqual([[], [json]]);
  }
});

describe('in every field of a content', () => {
  const unrecorded = [...hostileContent()].filter(([path]) => !path.startsWith('permalinks/'));
  const files = [...unrecorded, ['permalinks/authorities.json', EMPTY_LEDGER] as const].map(
    ([path, text]) => [`content/${path}`, encode(text)] as const,
  );
  const { corpus, permalinks, problems } = parseContent(new Map(files));

  test('all of them are content like any other', () => {
    const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    expect(errors).toEqual([]);
  });

  test('none is more than words on a page', async () => {
    if (!corpus || !permalinks) throw new Error('The hostile content has problems');
    const store = createEmbeddedStore({ corpus, permalinks });
    const addresses = [
      ...corpus.documents.map(({ id }) => paths.document(id)),
      ...corpus.initiatives.map(({ id }) => paths.initiative(id)),
      ...corpus.themes.map(({ id }) => paths.theme(id)),
      ...corpus.actors.map(({ id }) => paths.actor(id)),
    ];
    const html = await Promise.all(addresses.map((address) => pageHtml(store, address)));
    expect(html.length).toBeGreaterThan(150);
    const allowed = {
      schemes: new Set(['https:', 'http:', 'mailto:']),
      isOwnScript: ({ attrs }, words) => {
        const has = (name: string, value: string) =>
          attrs.some((one) => one.name === name && one.value === value);
        if (words === '') return has('src', OWN_SCRIPT);
        if (has('type', 'application/ld+json')) return !words.includes('<');
        return RULES === `<script type="speculationrules">${words}</script>`;
      },
    } satisfies Allowed;
    expect(html.flatMap((page) => faultsIn(page, allowed))).toEqual([]);
    for (const { exact } of corpus.initiatives.map(({ quote }) => quote)) {
      expect(exact).toContain('Case ');
    }
  });
});
