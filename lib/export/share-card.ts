import type { Hue } from '@/lib/model/palette';
import type { Theme } from '@/lib/model/theme';
import type { Cited } from '@/lib/store/cited';
import { yearInWords } from '@/lib/text/document-date';
import { listInWords } from '@/lib/text/list-in-words';
import { wordsOf } from '@/lib/text/words';
import { site } from '@/lib/url/site';
import { issuersOf, referenceOf } from './place-in-words';

/** What a picture shows in words. */
export type ShareCard =
  | {
      readonly of: 'quote';
      /** The words of the source, letter for letter; their beginning where they are too many. */
      readonly words: string;
      /** How many more words the quote has than are shown. */
      readonly more: number;
      readonly reference: string;
      readonly issuers: string;
      /** The first theme, whose colour the rule has. */
      readonly theme: { readonly title: string; readonly hue: Hue } | undefined;
    }
  | {
      /** `site`: the title is the site's name. */
      readonly of: 'title' | 'site';
      readonly title: string;
      /** What stands below the title. */
      readonly line: string;
    };

/** Longer texts would have to be set smaller than can be read at the size that pictures are shown at. */
const WHOLE_UP_TO = 540;
/** As much of a longer one: the remark that it goes on takes a line. */
const SHOWN_OF_MORE = 460;

/** What the picture of an item shows; `theme`: the first of an initiative, whose colour the rule has. */
export function shareCard(cited: Cited, theme?: Pick<Theme, 'title' | 'hue'>): ShareCard {
  const { document, passage } = cited;
  if (!passage) {
    const line = `${yearInWords(document.date)}, ${issuersOf(document)}`;
    return { of: 'title', title: document.title, line };
  }
  // Of words that others govern, none may be missing.
  if (cited.pieces.length > 1 && cited.words.length > WHOLE_UP_TO) {
    return { of: 'title', title: referenceOf(document, passage), line: issuersOf(document) };
  }
  return {
    of: 'quote',
    ...beginningOf(cited.words),
    reference: `${referenceOf(document, passage)}${limitedIn(cited)}`,
    issuers: issuersOf(document),
    theme: theme && { title: theme.title, hue: theme.hue },
  };
}

/** Where a promise is limited, as a picture has no room for the words. */
function limitedIn({ initiative }: Cited): string {
  const limits = initiative?.limitedBy ?? [];
  if (limits.length === 0) return '';
  return `, limited by ${listInWords(limits.map(({ place }) => place ?? 'another clause'))}`;
}

/** What the picture of the whole site shows: its name, and the question that it answers. */
export function siteCard(): ShareCard {
  return { of: 'site', title: site.name, line: site.headline };
}

/** As much of a text as fits, cut behind a word, and how many words are left out. */
export function beginningOf(text: string): { readonly words: string; readonly more: number } {
  if (text.length <= WHOLE_UP_TO) return { words: text, more: 0 };
  const all = wordsOf(text);
  const shown = all.filter(({ end }) => end <= SHOWN_OF_MORE);
  return { words: text.slice(0, shown.at(-1)?.end ?? 0), more: all.length - shown.length };
}
