import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { content, DOCUMENT, edit, problemsOf } from '@/tests/small-content';

/** The problems of a text that was received with its notes. */
function problemsWith(markdown: string, text: string): string[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const fields = `received:\n  file: received.txt\n  sha256: ${sha256}\n`;
  const front = edit(DOCUMENT, 'rights: Crown copyright.\n', `rights: Crown copyright.\n${fields}`);
  const document = (front[DOCUMENT] ?? '').replace('# Plans\n', `${markdown}\n# Plans\n`);
  const own = `${text}Plans Canada will sign the Ban Treaty. Norway helps. The world is wide.`;
  return problemsOf(
    content({
      [DOCUMENT]: document.replace(sha256, createHash('sha256').update(own).digest('hex')),
      'content/documents/paper/received.txt': own,
    }),
  );
}

const NOTED = 'One.[^a]\n\n[^a]: :mark[1] See two.\n\nThree.[^b]\n\n[^b]: :mark[1] See four.\n';

test('notes are compared where the file has them: at the end of a page', () => {
  expect(problemsWith(NOTED, 'One.1\n1. See two.\nThree.1\n1. See four.\n')).toEqual([]);
});

test('a mark of another note is told', () => {
  expect(problemsWith(NOTED, 'One.1\n1. See two.\nThree.2\n1. See four.\n')).toEqual([
    expect.stringContaining('expected "two. Three.2 1."'),
  ]);
});
