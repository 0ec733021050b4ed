import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants';
import { expect, test } from 'vitest';
import nextConfig from '@/next.config';

test('a build exports files', () => {
  expect(nextConfig(PHASE_PRODUCTION_BUILD).output).toBe('export');
});

test('development answers for any address, also of routes that name no pages', () => {
  const { output, pageExtensions } = nextConfig(PHASE_DEVELOPMENT_SERVER);
  // With an export Next answers 500 for each `page.dev.tsx`.
  expect(output).toBeUndefined();
  expect(pageExtensions).toContain('dev.tsx');
});
