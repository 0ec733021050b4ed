import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAddresses, partsNear } from '@/lib/url/address-parts';
import type { Address } from '@/lib/url/nearest-addresses';
import { nearestAddresses } from '@/lib/url/nearest-addresses';

const VERBS = ['support', 'promote', 'finance', 'prohibit', 'monitor', 'welcome', 'train'];
const MANY = ['regional', 'national', 'open', 'joint', 'civilian', 'lasting', 'early', 'secret'];
const THINGS = ['mines', 'courts', 'treaties', 'sanctions', 'police', 'refugees', 'diamonds'];
const PLACES = [
  'africa',
  'balkans',
  'haiti',
  'sudan',
  'everywhere',
  'kosovo',
  'colombia',
  'angola',
];

/** More than a part holds begin alike, and end alike; no two are alike but for a slip. */
const LONG = VERBS.flatMap((a) =>
  MANY.flatMap((b) => THINGS.flatMap((c) => PLACES.map((d) => `${a}-${b}-${c}-${d}`))),
);
const SHORT = [
  'un',
  'g8',
  'eu',
  'nato',
  'osce',
  'sadc',
  'spain',
  'sweden',
  'support',
  'soft-power',
];
const SECTIONS: readonly Address[] = [
  ['/', 'Home'],
  ['/initiatives/', 'Initiatives'],
];
const RECORDS = [...LONG, ...SHORT].map((id): Address => [`/initiatives/${id}/`, id]);
const ALL = [...SECTIONS, ...RECORDS];
const { cut, parts } = cutAddresses(SECTIONS, RECORDS);

/** What the not-found page has fetched for a path. */
function addressesNear(path: string): Address[] {
  const near = partsNear(path, cut.parts).flatMap((name) => [...(parts.get(name) ?? [])]);
  return [...new Map([...cut.addresses, ...near])];
}

const place = fc.nat();
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-');
/** One letter more, less or another, or two that changed places. */
const slip = fc
  .tuple(fc.constantFrom('in', 'out', 'other', 'swap'), place, letter)
  .map(([how, somewhere, sign]) => (id: string) => {
    const at = somewhere % (id.length - (how === 'swap' ? 1 : 0));
    const [before, after] = [id.slice(0, at), id.slice(at)];
    if (how === 'in') return before + sign + after;
    if (how === 'out') return before + after.slice(1);
    if (how === 'other') return before + sign + after.slice(1);
    return before + after.charAt(1) + after.charAt(0) + after.slice(2);
  });

describe('addresses in parts', () => {
  test('are each found with one slip in the last step, as in one file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LONG), slip, (id, slipIn) => {
        const path = `/initiatives/${slipIn(id)}/`;
        const right = expect.arrayContaining([[`/initiatives/${id}/`, id]]);
        expect(nearestAddresses(path, ALL)).toEqual(right);
        expect(nearestAddresses(path, addressesNear(path))).toEqual(right);
      }),
    );
  });

  test('are among those that are fetched, however short they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHORT), slip, (id, slipIn) => {
        const near = addressesNear(`/initiatives/${slipIn(id)}/`).map(([, title]) => title);
        expect(near).toContain(id);
      }),
    );
  });

  test('are found from below, as the list that a page was a part of is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LONG), (id) => {
        const path = `/initiatives/${id}/lead/12/`;
        expect(nearestAddresses(path, addressesNear(path))[0]).toEqual([`/initiatives/${id}/`, id]);
      }),
    );
  });

  test('are few in each part, and two parts are enough', () => {
    expect(ALL.length).toBeGreaterThan(2000);
    expect(Math.max(...[...parts.values()].map(({ length }) => length))).toBeLessThan(520);
    expect(partsNear('/initiatives/suport-open-mines-haiti', cut.parts)).toHaveLength(2);
  });
});

test('whatever is asked for, only parts that are there are named, each once', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const names = partsNear(path, cut.parts);
      expect(names.every((name) => parts.has(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('where more begin alike than a part may hold, each is found by its end', () => {
  const same = LONG.map((id): Address => [`/documents/${'paper'.repeat(9)}-${id}/`, id]);
  const { cut: keys, parts: own } = cutAddresses([], same);
  expect(Math.max(...[...own.values()].map(({ length }) => length))).toBeLessThanOrEqual(2000);
  for (const [path, title] of same.filter((_, at) => at % 20 === 0)) {
    const near = partsNear(path, keys.parts).flatMap((name) => [...(own.get(name) ?? [])]);
    expect(near.some(([, other]) => other === title)).toBe(true);
  }
});
