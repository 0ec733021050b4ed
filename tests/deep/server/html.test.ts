import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportedPages } from '@/tests/e2e/exported';
import { htmlProblemsIn } from '@/tests/e2e/html-problems';

const VNU = 'tests/deep/node_modules/vnu-jar/build/dist/vnu.jar';

const OPTIONS = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];

type Message = {
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  url?: string;
  lastLine?: number;
  /** What stands around the place. */
  extract?: string;
};

/** What browsers have and this validator does not know yet: a page goes over into the next one. */
const UNKNOWN_TO_IT: readonly (readonly [message: string, extract: RegExp])[] = [
  ['CSS: Unrecognized at-rule “@view-transition”', /\{@view-transition\{/],
  [
    'CSS: Unknown pseudo-element or pseudo-class “::view-transition”.',
    /\}::view-transition\{point/,
  ],
  ['CSS: Parse Error.', /sition-(?:old|new)\(root\)\{animation-dur/],
];

const isKnown = ({ message, extract = '' }: Message) =>
  UNKNOWN_TO_IT.some(([words, place]) => message === words && place.test(extract));

test('the Nu validator finds no error in any page, on this day and on a later one', () => {
  const { stderr, stdout } = spawnSync(
    'java',
    // Its parser is recursive; the explorer is nested deeply.
    ['-Xss8m', '-jar', VNU, ...OPTIONS, 'out', 'out.fixture', 'out.corrected'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(stdout, stderr).toContain('"messages"');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const errors = messages.filter((one) => one.type !== 'info' && !isKnown(one));
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/vnu.json', JSON.stringify(errors, null, 2));
  expect(errors).toEqual([]);
});

test('html-validate finds nothing in any page', async () => {
  expect(await htmlProblemsIn(exportedPages)).toEqual({});
});
