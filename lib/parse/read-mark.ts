import type { PhrasingContent } from 'mdast';
import type { Mark } from '@/lib/model/passage';
import type { InlineContext } from './read-inline';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';

type Directive = Extract<PhrasingContent, { type: 'textDirective' }>;

/** What a mark with a name says: a page of the source, a note's printed mark, or how its words are shown. */
type NamedMark =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'printed'; readonly printed: string }
  | Omit<Extract<Mark, { kind: 'raised' | 'lowered' }>, 'start' | 'end'>
  | Omit<Extract<Mark, { kind: 'language' }>, 'start' | 'end'>;

const MARKS: Readonly<Record<string, string>> = {
  page: ':page[12]',
  sup: ':sup[2]',
  sub: ':sub[2]',
  lang: ':lang[mots]{fr}',
  mark: ':mark[*]',
  label: ':label[Art. 2 A]',
};

/**
 * A mark of the file by its name. Undefined, and a problem, where there is none of that name, where
 * it lacks something or has too much, or where it stands in the wrong place.
 *
 * @param words the plain words in its brackets
 * @param isFirst whether it stands before the first word
 */
export function readMark(
  node: Directive,
  words: string,
  isFirst: boolean,
  context: InlineContext,
): NamedMark | undefined {
  const { start, end } = offsetsOf(node);
  const found = context.file.text.slice(start, end);
  const form = MARKS[node.name];
  if (form === undefined) return void refuseNode(node, context);
  const refuse = (name: string, expected: string) => {
    refuseAt(start, name, found, expected, context);
    return undefined;
  };
  if (words.trim() === '')
    return refuse('mark without words', `\`${form}\`, with words in the brackets`);
  if (node.name === 'lang') {
    const language = languageOf(node.attributes);
    if (language !== undefined) return { kind: 'language', language };
    return refuse(
      'mark of a language',
      `\`${form}\`, with the tag of one language in braces, such as fr, zh-Hant or es-419`,
    );
  }
  if (Object.keys(node.attributes ?? {}).length > 0) {
    return refuse('braces behind a mark', `\`${form}\`, without braces`);
  }
  switch (node.name) {
    case 'page':
      return { kind: 'page', page: words };
    case 'sup':
      return { kind: 'raised' };
    case 'sub':
      return { kind: 'lowered' };
    case 'mark':
      if (context.isNote === true && isFirst) return { kind: 'printed', printed: words };
      return refuse(
        'printed mark of a note',
        'it at the beginning of a note alone: `[^1]: :mark[*] The words of the note`',
      );
    default:
      return refuse(
        'label',
        'it at the beginning of an item alone: `- :label[Art. 2 A] The words of the item`',
      );
  }
}

/** The one tag in the braces, in its usual form of capitals; undefined where it is none. */
function languageOf(attributes: Directive['attributes']): string | undefined {
  const [[tag, value] = ['', ''], ...others] = Object.entries(attributes ?? {});
  if (others.length > 0 || value !== '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
