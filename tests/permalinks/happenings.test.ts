import { expect, test } from 'vitest';
import { parseContent } from '@/lib/permalinks/parse-content';
import { allProblemsOf, content, recordedContent } from '@/tests/small-content';
import { happenings } from './happenings';
import { inFolder, withoutPlaces } from './in-folder';

test('a ledger that agrees with the content is no problem, and has nothing to say', () => {
  const { permalinks, problems } = parseContent(recordedContent());
  expect(problems).toEqual([]);
  expect(permalinks).toEqual({ redirects: new Map(), tombstones: new Map(), changes: new Map() });
});

test('whatever happens to a recorded address is told, with every way out', async () => {
  const told = happenings.map(({ to, what, changes }) => {
    const problems = allProblemsOf(recordedContent(changes)).map((problem) => `${problem}\n`);
    return `## ${to} ${what}\n\n${problems.join('')}`;
  });
  await expect(told.join('\n')).toMatchFileSnapshot('happenings.txt');
});

test.each(happenings)('a $to that is $what stops the build', ({ changes }) => {
  expect(parseContent(content(changes)).corpus).toBeDefined();
  expect(parseContent(recordedContent(changes)).permalinks).toBeUndefined();
});

test.each(happenings)('a $to that is $what is told alike in the folder', ({ changes }) => {
  const files = recordedContent(changes);
  expect(withoutPlaces(allProblemsOf(inFolder(files)))).toEqual(
    withoutPlaces(allProblemsOf(files)),
  );
});
