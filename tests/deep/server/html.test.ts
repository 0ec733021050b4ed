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
};

test('the Nu validator finds no error in any page, on this day and on a later one', () => {
  const { stderr, stdout } = spawnSync(
    'java',
    // Its parser is recursive; the explorer is nested deeply.
    ['-Xss8m', '-jar', VNU, ...OPTIONS, 'out', 'out.fixture', 'out.corrected'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(stdout, stderr).toContain('"messages"');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const errors = messages.filter(({ type }) => type !== 'info');
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/vnu.json', JSON.stringify(errors, null, 2));
  expect(errors).toEqual([]);
});

test('html-validate finds nothing in any page', async () => {
  expect(await htmlProblemsIn(exportedPages)).toEqual({});
});
