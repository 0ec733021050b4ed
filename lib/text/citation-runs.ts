import type { Pinpoint } from './pinpoint';
import { citedPinpoint } from './pinpoint';

/** What a citation leaves open until it is known what is cited, and who reads it when. */
export type Slot = 'locator' | 'url' | 'accessed';

/** A stretch of a formatted citation. */
export type Run = {
  readonly text: string;
  readonly italic?: true;
  /** The text is filled in: it stands here as an example. */
  readonly slot?: Slot;
  /** Part of the words that say when the reader looked; left out where no such date is known. */
  readonly onlyWithDate?: true;
};

/** How a style writes the day on which a reader looked. */
export const ACCESS_DATE_FORMATS = ['month-first', 'day-first', 'day-first-short'] as const;
export type AccessDateFormat = (typeof ACCESS_DATE_FORMATS)[number];

/** A citation in one form of one style, by what is pointed at in the document. */
export type CitationForm = {
  /** `chicago-note`: stands in addresses and preferences. */
  readonly id: string;
  /** `Chicago, note`. */
  readonly label: string;
  readonly accessDate: AccessDateFormat;
  /** Without a paragraph, with one, and with several. */
  readonly none: readonly Run[];
  readonly one: readonly Run[];
  readonly many: readonly Run[];
  /** With a page, with an article (`5 (2) (b)`), and with any other place; the whole where absent. */
  readonly page?: readonly Run[];
  readonly article?: readonly Run[];
  readonly place?: readonly Run[];
};

/** What is put into a citation. */
export type Filling = {
  /** What is pointed at; undefined for the whole document. */
  readonly pinpoint?: Pinpoint | undefined;
  /** The absolute link. */
  readonly url: string;
  /** The day on which the reader looked; undefined where no script knows it. */
  readonly accessed?: Date | undefined;
};

/** A citation with its slots filled. Shipped to the browser: no citation processor is needed here. */
export function fillCitation(form: CitationForm, { pinpoint, url, accessed }: Filling): Run[] {
  const { runs, locator } = pinpointed(form, pinpoint);
  const date = accessed && accessDateInWords(accessed, form.accessDate);
  return runs.flatMap((run): Run[] => {
    if (run.onlyWithDate && date === undefined) return [];
    switch (run.slot) {
      case 'locator':
        return [{ ...run, text: locator }];
      case 'url':
        return [{ ...run, text: url }];
      case 'accessed':
        return [{ ...run, text: date ?? '' }];
      case undefined:
        return [run];
    }
  });
}

/** What styles know by the word `art.`. */
const ARTICLE = /^(?:article|art\.)\s+(?=\S)/i;

/** The runs for a place in the document, and what stands in their slot. */
function pinpointed(form: CitationForm, pinpoint: Pinpoint | undefined) {
  if (!pinpoint) return { runs: form.none, locator: '' };
  const { by, value } = pinpoint;
  if (by === 'paragraph' || by === 'count') {
    return { runs: /[–,]/.test(value) ? form.many : form.one, locator: value };
  }
  const isRange = value.includes('–');
  if (by === 'page' && !isRange) return { runs: form.page ?? form.none, locator: value };
  if (by === 'locator' && !isRange && ARTICLE.test(value)) {
    return { runs: form.article ?? form.none, locator: value.replace(ARTICLE, '') };
  }
  return { runs: form.place ?? form.none, locator: citedPinpoint(pinpoint) };
}

/** A citation as plain text. */
export function citationText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** MLA shortens all months but May, June and July; September to four letters. */
const SHORT_MONTHS: readonly string[] =
  'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A date of numbers, year, month and day as far as known, as a style writes it: `November 23, 2026`,
 * `23 November 2026` or `23 Nov. 2026`; `November 2026`; `2026`.
 */
export function datePartsInWords(parts: readonly number[], format: AccessDateFormat): string {
  const [year, month, day] = parts;
  if (month === undefined) return `${year}`;
  const names = format === 'day-first-short' ? SHORT_MONTHS : MONTHS;
  const name = names[month - 1];
  if (day === undefined) return `${name} ${year}`;
  return format === 'month-first' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** A day by the reader's own calendar. */
export function accessDateInWords(date: Date, format: AccessDateFormat): string {
  return datePartsInWords([date.getFullYear(), date.getMonth() + 1, date.getDate()], format);
}
