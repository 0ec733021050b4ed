import { expect, test } from 'vitest';
import { tongueOf } from '@/lib/text/direction';

test.each([
  ...[
    'ar',
    'he',
    'fa',
    'ur',
    'ps',
    'dv',
    'yi',
    'ckb',
    'ug',
    'ar-EG',
    'az-Arab',
    'pa-PK',
    'syr',
    'ff-Adlm',
  ],
])('%s runs from right to left', (language) => {
  expect(tongueOf(language)).toEqual({ lang: language, dir: 'rtl' });
});

test.each([
  ...[
    'en',
    'fr-CA',
    'zh-Hant',
    'sr-Latn',
    'iu-Cans-CA',
    'ar-Latn',
    'az',
    'pa-IN',
    'ku',
    'qaa',
    'es-419',
  ],
])('%s does not', (language) => {
  expect(tongueOf(language)).toEqual({ lang: language });
});
