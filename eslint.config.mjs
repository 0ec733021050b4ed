import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { defineConfig, globalIgnores } from 'eslint/config';
import { walls } from './eslint.walls.mjs';

/** Files whose default export Next or a tool looks for. */
const wantDefaultExport = ['app/**/{page,layout,not-found}.tsx', '*.config.{ts,mjs}'];

export default defineConfig([
  globalIgnores([
    '.next/',
    '.cache/',
    'out/',
    'out.*/',
    'test-results/',
    'playwright-report/',
    'next-env.d.ts',
    'tests/fixtures/',
  ]),
  nextCoreWebVitals,
  nextTypescript,
  {
    name: 'house',
    files: ['**/*.{ts,tsx,mjs}'],
    // eslint-plugin-react finds the version by a function that ESLint 10 no longer has.
    settings: { react: { version: '19.3' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'import/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      // `import { type A }` leaves an empty import behind, which would ship the module after all.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // The content-security policy forbids style attributes.
      'react/forbid-dom-props': ['error', { forbid: ['style'] }],
      // Pages carry no framework: links are the browser's, and there is no image service.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      // It takes <script type="module"> for one that blocks the page.
      '@next/next/no-sync-scripts': 'off',
      // next/head is of the other router.
      '@next/next/no-head-element': 'off',
    },
  },
  {
    name: 'default-exports',
    files: wantDefaultExport,
    rules: { 'import/no-default-export': 'off' },
  },
  ...walls,
]);
