import { expect, test } from 'vitest';
import { directionOf } from '@/lib/text/direction';

test.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['zh-Hant', 'ltr'],
  ['HE', 'rtl'],
])('the direction of %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
