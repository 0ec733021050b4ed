import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

describe('what the deep tests run', () => {
  test.each([
    ['firefox-esr', ['--version'], /^Mozilla Firefox \d+/],
    ['openssl', ['version'], /^OpenSSL \d/],
  ])('%s answers', (command, args, expected) => {
    expect(execFileSync(command, args, { encoding: 'utf8' })).toMatch(expected);
  });
});
