import { expect, test } from 'vitest';
import { ACTORS, content, problemsOf } from '@/tests/small-content';

/** The circles among actors, of which each is part of the one behind its colon. */
function circlesOf(...parts: readonly string[]): string[] {
  const actors = parts.map((part) => {
    const [id, body] = part.split(':');
    return `- { id: ${id}, name: Name of ${id}, kind: state${body ? `, partOf: ${body}` : ''} }\n`;
  });
  return problemsOf(content({ [ACTORS]: actors.join('') }))
    .filter((problem) => problem.endsWith('circular-reference'))
    .map((problem) => problem.replace(/^.*"partOf", (.*), expected.*$/, '$1'));
}

test('bodies that are part of each other are told once, whatever hangs on them', () => {
  expect(circlesOf('a:b', 'b:c', 'c:d', 'd:c', 'e:c')).toEqual(['"c" → "d" → "c"']);
});

test('a body is not part of itself', () => {
  expect(circlesOf('a:a')).toEqual(['"a" → "a"']);
});

test('two circles are told as two', () => {
  expect(circlesOf('a:b', 'b:a', 'c:d', 'd:e', 'e:c')).toEqual([
    '"a" → "b" → "a"',
    '"c" → "d" → "e" → "c"',
  ]);
});

test('bodies inside bodies are no circle', () => {
  expect(circlesOf('a:b', 'b:c', 'c', 'd:c', 'e:missing')).toEqual([]);
});
