import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const VNU = 'tests/deep/node_modules/vnu-jar/build/dist/vnu.jar';

type Message = {
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  url?: string;
  lastLine?: number;
};

/**
 * The page of a passage that is a heading of the third level quotes it at that level: WCAG does not
 * forbid the step, and the quotation is what the page is for.
 */
const isLevelOfSource = ({ message, url }: Message) =>
  /^The heading “h3” .* follows the heading “h1” /.test(message) &&
  /\/documents\/[^/]+\/[^/]+\/index\.html$/.test(url ?? '');

test('the Nu validator finds no error in any exported page', () => {
  const { stderr, stdout } = spawnSync(
    'java',
    // Its parser is recursive; the explorer is nested deeply.
    [
      '-Xss8m',
      '-jar',
      VNU,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      '--skip-non-html',
      'out',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(stdout, stderr).toContain('"messages"');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const errors = messages.filter((one) => one.type !== 'info' && !isLevelOfSource(one));
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/vnu.json', JSON.stringify(errors, null, 2));
  expect(errors).toEqual([]);
});
