import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { attribute, elementsOf } from '@/tests/html-tree.mjs';
import { corpus } from './corpus';

const correctedUrl = process.env.E2E_CORRECTED_URL ?? '';
const recorded = addressesOf(corpus).map(({ address }) => address);

/** What a browser meets at an address: the status of each step, and whether its fragment is there. */
async function visit(answerOf: (path: string) => Promise<Answer>, address: string) {
  const [path = '', fragment] = address.split('#');
  const { statuses, ids } = await answerOf(path);
  return { address, statuses, isThere: fragment === undefined || ids.has(fragment) };
}

type Answer = { readonly statuses: readonly number[]; readonly ids: ReadonlySet<string> };

/** Asks a site for each page once, whatever number of its passages have addresses. */
function asking(request: APIRequestContext, base: string) {
  const answers = new Map<string, Promise<Answer>>();
  return (path: string) => {
    const answer = answers.get(path) ?? ask(request, base, path);
    answers.set(path, answer);
    return answer;
  };
}

async function ask(request: APIRequestContext, base: string, path: string): Promise<Answer> {
  const first = await request.get(`${base}${path}`, { maxRedirects: 0 });
  const location = first.headers().location;
  const last =
    location === undefined ? first : await request.get(`${base}${location}`, { maxRedirects: 0 });
  const elements = [...elementsOf(parse(await last.text()))];
  return {
    statuses: location === undefined ? [first.status()] : [first.status(), last.status()],
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
}

test('every address of the ledger answers, with its words on the page', async ({
  request,
  baseURL,
}) => {
  expect(recorded.length).toBeGreaterThan(100);
  const answerOf = asking(request, baseURL ?? '');
  const answers = await Promise.all(recorded.map((address) => visit(answerOf, address)));
  expect(answers).toEqual(recorded.map((address) => ({ address, statuses: [200], isThere: true })));
});

test('on a later day each still does: in place, by one redirect, or with what was withdrawn', async ({
  request,
}) => {
  const answerOf = asking(request, correctedUrl);
  const answers = await Promise.all(recorded.map((address) => visit(answerOf, address)));
  const allowed = ['200', '301,200', '410'];
  const astray = answers.filter(
    ({ statuses, isThere }) => !allowed.includes(statuses.join()) || !isThere,
  );
  expect(astray).toEqual([]);
  const kinds = new Set(answers.map(({ statuses }) => statuses.join()));
  // All three ways out are there to be tested.
  expect([...kinds].toSorted()).toEqual(allowed.toSorted());
});
