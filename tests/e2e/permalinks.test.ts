import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { attribute, elementsOf } from '@/tests/html-tree.mjs';

const correctedUrl = process.env.E2E_CORRECTED_URL ?? '';
const recorded = addressesIn('content/permalinks.json');

/** What a browser meets at an address: the status of each step, and whether its fragment is there. */
async function visit(request: APIRequestContext, base: string, address: string) {
  const [path = '', fragment] = address.split('#');
  const first = await request.get(`${base}${path}`, { maxRedirects: 0 });
  const location = first.headers().location;
  const last =
    location === undefined ? first : await request.get(`${base}${location}`, { maxRedirects: 0 });
  const ids = [...elementsOf(parse(await last.text()))].map((element) => attribute(element, 'id'));
  return {
    address,
    statuses: location === undefined ? [first.status()] : [first.status(), last.status()],
    isThere: fragment === undefined || ids.includes(fragment),
  };
}

test('every address of the ledger answers, with its words on the page', async ({
  request,
  baseURL,
}) => {
  expect(recorded.length).toBeGreaterThan(100);
  for (const address of recorded) {
    expect(await visit(request, baseURL ?? '', address)).toEqual({
      address,
      statuses: [200],
      isThere: true,
    });
  }
});

test('on a later day each still does: in place, by one redirect, or with what was withdrawn', async ({
  request,
}) => {
  const answers = await Promise.all(
    recorded.map((address) => visit(request, correctedUrl, address)),
  );
  const allowed = ['200', '301,200', '410'];
  const astray = answers.filter(
    ({ statuses, isThere }) => !allowed.includes(statuses.join()) || !isThere,
  );
  expect(astray).toEqual([]);
  const kinds = new Set(answers.map(({ statuses }) => statuses.join()));
  // All three ways out are there to be tested.
  expect([...kinds].toSorted()).toEqual(allowed.toSorted());
});

function addressesIn(path: string): string[] {
  const ledger = JSON.parse(readFileSync(path, 'utf8')) as {
    addresses: { address: string }[];
  };
  return ledger.addresses.map(({ address }) => address);
}
