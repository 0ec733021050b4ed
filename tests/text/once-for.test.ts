import { expect, test } from 'vitest';
import { onceFor } from '@/lib/text/once-for';

test('what is made of an object is made once, also where it is nothing', () => {
  const asked: string[] = [];
  const findFirst = onceFor(({ names }: { names: readonly string[] }) => {
    asked.push(names.join());
    return names[0];
  });
  const [empty, full] = [{ names: [] }, { names: ['a', 'b'] }];
  expect([empty, full, empty, full].map(findFirst)).toEqual([undefined, 'a', undefined, 'a']);
  expect(asked).toEqual(['', 'a,b']);
});
