import { expect, test } from 'vitest';
import { readTarget } from '@/lib/serve/request-target';

test.each([
  ['/', { path: '/', query: '' }],
  ['/themes/?q=100%', { path: '/themes/', query: '?q=100%' }],
  ['/caf%C3%A9', { path: '/café', query: '' }],
  ['http://other.example/themes?a=b', { path: '/themes', query: '?a=b' }],
  ['http://other.example', { path: '/', query: '' }],
  ['/?caf\xe9\x01', { path: '/', query: '?caf%e9%01' }],
])('reads %j', (target, expected) => {
  expect(readTarget(target)).toEqual(expected);
});

test.each(['/%', '/%00', '/%c3%28', '*', 'themes', 'ftp://other.example/', ''])(
  'cannot read %j',
  (target) => {
    expect(readTarget(target)).toBe('bad');
  },
);

test.each(['//other.example', '/../a', '/%2e%2e/a', '/..%2fa', '/a/./b', '/.git/config', '/a%5cb'])(
  'finds %j nowhere',
  (target) => {
    expect(readTarget(target)).toBe('nowhere');
  },
);
