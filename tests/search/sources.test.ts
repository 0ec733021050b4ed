import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBrowserSearch } from '@/lib/search/browser-search';
import { readSearchFile } from '@/lib/search/read-search-file';
import { writeParts } from '@/lib/search/write-parts';
import { IN_PARTS, realData, fixtureFiles, realPage } from './fixture-engine';
import { scanningSource } from './scanning-source';
import { describeSource, questions, wholeOf } from './source-contract';

/** The browser's search, with files that are fetched from memory. */
function browserSource(files: ReadonlyMap<string, string>) {
  const read = async (name: string) => JSON.parse(files.get(name) ?? '');
  return createBrowserSearch(realPage, {
    first: async () => readSearchFile(await read(realPage.version), realPage),
    part: async (name) => ({ file: await read(`${realPage.version}/${name}`) }),
  });
}

const inFiles = browserSource(fixtureFiles);
const inParts = browserSource(writeParts(realData, realPage, IN_PARTS));
const scanning = scanningSource(realData, realPage.version);

describeSource('of the browser, in one file', inFiles);
describeSource('of the browser, in parts', inParts);
describeSource('that reads every record', scanning);

test('all of them find, count and correct the same', async () => {
  const never = new AbortController().signal;
  await fc.assert(
    fc.asyncProperty(questions, async (asked) => {
      const whole = { ...asked, page: 1, pageLength: 100 };
      const answers = [inFiles, inParts, scanning].map(async (source) => {
        const { results, ...rest } = wholeOf(await source.ask(whole, never));
        const evidence = results.map(({ record, evidence: why }) => [record.id, why] as const);
        return { ...rest, evidence: new Map(evidence) };
      });
      const [first, ...others] = await Promise.all(answers);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 40 },
  );
});
