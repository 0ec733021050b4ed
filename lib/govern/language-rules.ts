import { english } from './english';
import { french } from './french';

/** What a governing word does to its sentence. */
export type GoverningClass = 'negation' | 'exception' | 'condition' | 'refusal';

/**
 * What a language's words say about who governs what. A pattern is a regular expression that takes
 * capitals and small letters alike, a space in it any gap between two words. It finds whole words;
 * one that ends in an apostrophe is an elision.
 */
export type LanguageRules = {
  /** Words that a quote has to hold where its sentence has them. */
  readonly must: Readonly<Record<GoverningClass, readonly string[]>>;
  /** Words that an editor is only warned of. */
  readonly warn: Readonly<Partial<Record<GoverningClass, readonly string[]>>>;
  /** Phrases with such a word in them that govern nothing. */
  readonly none: readonly string[];
  /** Verbs of duty, request or permission. */
  readonly verbs: readonly string[];
  /** Phrases with such a verb's letters in them that are none. */
  readonly noVerbs: readonly string[];
  /** Conjunctions that make the items of a list one. */
  readonly alternatives: readonly string[];
  /** Nouns of a lead-in whose items may hold only together. */
  readonly conditions: readonly string[];
  /** A particle that alone is half of a limit: "ne" without "pas", whose other half is "que". */
  readonly limit?: {
    readonly begins: readonly string[];
    /** With one of these beside it, the particle is a plain negation. */
    readonly closed: readonly string[];
    readonly ends: readonly string[];
  };
  /** Abbreviations before whose stop no sentence ends, without their last stop; letters as printed. */
  readonly abbreviations: readonly string[];
};

const LANGUAGES: ReadonlyMap<string, LanguageRules> = new Map([
  ['en', english],
  ['fr', french],
]);

/** The rules of a BCP 47 tag's language; undefined where we have none for it. */
export function rulesOf(language: string): LanguageRules | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return LANGUAGES.get(primary);
}
