import { z } from 'zod';

/** What the tag would be in the form that BCP 47 recommends; undefined where it can be none. */
function canonicalOf(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    // Longer languages are names ("english"): the standard has room for them, and none is registered.
    return canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The language of a text as a BCP 47 tag (https://www.rfc-editor.org/rfc/rfc5646) in its canonical form:
 * language, then script, region and variants where they matter (`zh-Hant`, `es-419`, `en-GB-oxendict`).
 */
export const languageSchema = z.string().refine((tag) => canonicalOf(tag) === tag, {
  error: ({ input }) => {
    const canonical = typeof input === 'string' ? canonicalOf(input) : undefined;
    const nearest = canonical === undefined ? '' : `; did you mean "${canonical}"?`;
    return `a BCP 47 tag such as "en", "fr-CA" or "zh-Hant"${nearest}`;
  },
});
