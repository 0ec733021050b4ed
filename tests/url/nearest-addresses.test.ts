import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/url/nearest-addresses';
import { nearestAddresses } from '@/lib/url/nearest-addresses';

const KNOWN: readonly Address[] = [
  ['/', 'Home'],
  ['/initiatives/', 'Initiatives'],
  ['/themes/', 'Themes'],
  ['/initiatives/ban-landmines/', 'Ban landmines'],
  ['/themes/arms/', 'Arms'],
  ['/themes/arms-control/', 'Arms control'],
  ['/actors/un/', 'United Nations'],
  ['/actors/g8/', 'G8'],
];

const first = (path: string) => nearestAddresses(path, KNOWN)[0]?.[0];

describe('the nearest address', () => {
  test.each([
    [
      'the page of a list that has become shorter',
      '/themes/arms-control/7/',
      '/themes/arms-control/',
    ],
    ['a page of a list with a short name', '/actors/un/mentions/12/', '/actors/un/'],
    ['a list that is no longer long', '/actors/un/lead', '/actors/un/'],
    ['a page of all initiatives', '/initiatives/300/', '/initiatives/'],
    ['a page of a list that its section had', '/themes/none/3/', '/themes/'],
    ['what is added to an address', '/themes/arms/index.php', '/themes/arms/'],
    ['a right name in a wrong section', '/themes/g8/', '/actors/g8/'],
    ['a slip', '/initiatives/ban-landmimes/', '/initiatives/ban-landmines/'],
    ['a name that begins as another one does', '/themes/arms-contro/', '/themes/arms-control/'],
  ])('for %s', (_, path, nearest) => {
    expect(first(path)).toBe(nearest);
  });

  test('is none for what is like nothing', () => {
    expect(nearestAddresses('/wp-login/', KNOWN)).toEqual([]);
  });

  test('comes with others, none twice and at most five, whatever is asked for', () => {
    const step = fc.oneof(
      fc.constantFrom('themes', 'actors', 'arms', 'un', '7', '..', '%', 'Arms-Control'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const nearest = nearestAddresses(`/${steps.join('/')}`, KNOWN);
        expect(nearest.length).toBeLessThanOrEqual(5);
        expect(new Set(nearest).size).toBe(nearest.length);
        expect(nearest.every((address) => KNOWN.includes(address))).toBe(true);
      }),
    );
  });
});
