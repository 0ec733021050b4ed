import { expect, test } from 'vitest';
import { readAudit } from '@/lib/tools/read-audit.mjs';

const found = (high: number) => JSON.stringify({ metadata: { vulnerabilities: { high, low: 2 } } });

test.each([
  ['nothing grave is a pass', 0, found(0), 'PASS'],
  ['something grave is a failure', 1, found(1), 'FAIL'],
  ['good signatures are a pass', 0, '{"invalid":[],"missing":[]}', 'PASS'],
  ['a bad signature is a failure', 1, '{"invalid":[{}],"missing":[]}', 'FAIL'],
  ['a registry that does not know is skipped', 1, '{"error":{"code":"E405"}}', 'SKIP'],
  ['no answer is skipped', 1, '', 'SKIP'],
  ['an answer that is no JSON is skipped', 0, '<html>', 'SKIP'],
])('%s', (_what, code, output, verdict) => {
  expect(readAudit({ code, output }).verdict).toBe(verdict);
});
