/** The scripts in use that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** What an element with words of a text says of them. */
export type Tongue = {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Absent where the words run from left to right, as the pages do. */
  readonly dir?: 'rtl';
};

/** The language of a text, and its direction: that of the tag's script or, without one, of its language's. */
export function tongueOf(language: string): Tongue {
  const { script } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(script ?? '') ? { lang: language, dir: 'rtl' } : { lang: language };
}
