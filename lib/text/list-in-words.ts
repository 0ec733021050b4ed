import { siteLocale } from './site-locale';

/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. Empty text for no items. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A whole number as a page prints it, in the way of the site's language: `12,345`. */
export function inFigures(count: number): string {
  // A formatter takes a thousand times longer to make than to use.
  const locale = siteLocale();
  if (figures.locale !== locale) figures = { locale, format: new Intl.NumberFormat(locale).format };
  return figures.format(count);
}

let figures = { locale: '', format: String as (count: number) => string };

/** A number with its noun: `1 initiative`, `2,000 initiatives`; `none` is written `0`. */
export function countInWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${inFigures(count)} ${count === 1 ? singular : plural}`;
}

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A number as an English sentence begins with it: `Two`, `1,234`. */
export function numberAtStart(count: number): string {
  const isEnglish = /^en\b/.test(siteLocale());
  return (isEnglish ? SMALL[count] : undefined) ?? inFigures(count);
}
