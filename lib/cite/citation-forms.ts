import type { CslItem } from '@citation-js/core';
import type { Bibliography } from '@/lib/model/document';
import type { CitationStyle } from '@/lib/model/site';
import type { AccessDateFormat, CitationForm, Run } from '@/lib/text/citation-runs';
import { datePartsInWords } from '@/lib/text/citation-runs';
import { onceFor } from '@/lib/text/once-for';
import { site } from '@/lib/url/site';
import { readCitationHtml } from './citation-html';
import type { CslStyle } from './csl-processor';
import { renderBibliographyEntry, renderCitations } from './csl-processor';
import { keptForms } from './kept-forms';
import type { Issued, Reference } from './reference';
import { toReference, yearsOf } from './reference';
import { markOnlyWithDate, markSlots, SENTINELS } from './slots';

/** A style: its file, how it writes the day of reading, and how it wants a report recorded. */
type Style = {
  readonly csl: CslStyle;
  readonly accessDate: AccessDateFormat;
  readonly toItem: (reference: Reference) => CslItem;
  /** What is mended in the style's output. */
  readonly tidy?: (html: string) => string;
};

/**
 * A report is treated as a book (Chicago Manual of Style, 17th edition, 14.220). The style prints
 * the day of reading only where there is no date of issue, while the Manual allows it everywhere
 * (14.12): so the year goes in by its other door, the status.
 */
const CHICAGO: Style = {
  csl: 'chicago-fullnote-bibliography',
  accessDate: 'month-first',
  toItem: ({ issued, ...reference }) => ({
    ...reference,
    type: 'book',
    // Where a book's series stands, a symbol is printed as it is.
    ...(reference.number !== undefined && { 'collection-title': reference.number }),
    status: `${issued?.circa ? 'ca. ' : ''}${yearsOf(issued, '–') ?? 'n.d.'}`,
  }),
};

const APA: Style = {
  csl: 'apa',
  accessDate: 'month-first',
  toItem: (reference) => reference,
};

/**
 * As with Chicago, the style prints the day of reading, which the MLA Handbook leaves to the writer,
 * only where there is no date of issue: so the date goes in right before its place, as the publisher.
 */
const MLA: Style = {
  csl: 'modern-language-association',
  accessDate: 'day-first-short',
  toItem: ({ issued, ...reference }) => ({
    ...reference,
    ...(issued && { publisher: datesInWords(issued) }),
  }),
};

/**
 * The style puts the bodies behind the title of a report, and prints no address but that of a web
 * page; the Guide has the author first, and `online: <address>` behind the paragraph. So it goes in as
 * a book, with the address as its note, which stands in that place.
 */
const MCGILL: Style = {
  csl: 'mcgill-en',
  accessDate: 'day-first',
  toItem: (reference) => ({
    ...reference,
    // The style prints a year that is only about right as if it were right.
    ...(reference.issued?.circa && {
      issued: { literal: `ca ${yearsOf(reference.issued, '–')}` },
    }),
    ...(reference.number !== undefined && { 'collection-title': reference.number }),
    type: 'book',
    note: `, online: <${reference.URL}>`,
  }),
  // The style parts the note from what is before it by a space, also where it begins with a comma; the
  // Guide has a comma before an article.
  tidy: (html) =>
    html.replace(' , online:', ', online:').replace(BARE_PLACE, (space) => `,${space}`),
};

/** The space before an article, or before a place that has no word before it. */
const BARE_PLACE = new RegExp(`(?<=\\)) (?=(?:art )?${SENTINELS.one})`);

type Recipe = {
  readonly id: CitationStyle;
  readonly label: string;
  readonly style: Style;
  readonly part: 'citation' | 'entry';
};

/** In the order in which readers find them. McGill's entry names the bodies twice, so it is left out. */
const RECIPES: readonly Recipe[] = [
  { id: 'chicago-note', label: 'Chicago, note', style: CHICAGO, part: 'citation' },
  { id: 'chicago-bibliography', label: 'Chicago, bibliography', style: CHICAGO, part: 'entry' },
  { id: 'apa', label: 'APA, reference', style: APA, part: 'entry' },
  { id: 'apa-in-text', label: 'APA, in the text', style: APA, part: 'citation' },
  { id: 'mla', label: 'MLA, work cited', style: MLA, part: 'entry' },
  { id: 'mla-in-text', label: 'MLA, in the text', style: MLA, part: 'citation' },
  { id: 'mcgill', label: 'McGill, note', style: MCGILL, part: 'citation' },
];

/** What may be pointed at: nothing, one paragraph, several, a page, an article, any other place. */
const PLACES = [
  undefined,
  { locator: SENTINELS.one, label: 'paragraph' },
  { locator: SENTINELS.many, label: 'paragraph' },
  { locator: SENTINELS.one, label: 'page' },
  { locator: SENTINELS.one, label: 'article-locator' },
  { locator: SENTINELS.one, label: 'custom' },
] as const;

/**
 * Every form in which the site offers to cite a document, with slots for the place in it, the link and the day
 * of reading. The processor runs once for each document, however many of its passages are cited.
 * Throws, with the name of the form, on what a style gives and no run can hold.
 */
export function citationFormsOf(document: Bibliography): readonly CitationForm[] {
  const offered: ReadonlySet<string> = new Set(site.citationStyles);
  const all = allFormsOf(document);
  return all.every(({ id }) => offered.has(id)) ? all : all.filter(({ id }) => offered.has(id));
}

const allFormsOf = onceFor((document: Bibliography): readonly CitationForm[] =>
  keptForms(toReference(document), () => makeCitationForms(document)),
);

/** The same, made now. */
export function makeCitationForms(document: Bibliography): readonly CitationForm[] {
  return RECIPES.map((recipe) => makeForm(recipe, document));
}

function makeForm({ id, label, style, part }: Recipe, document: Bibliography): CitationForm {
  const item = style.toItem({ ...toReference(document), URL: SENTINELS.url });
  const render = (rendered: CslItem): Run[][] => {
    const all =
      part === 'entry'
        ? [renderBibliographyEntry(style.csl, rendered)]
        : renderCitations(style.csl, rendered, PLACES);
    return all.map((html) => markSlots(readCitationHtml(style.tidy?.(html) ?? html)));
  };
  try {
    const dated = render({ ...item, accessed: { literal: SENTINELS.accessed } });
    const [none = [], one = none, many = none, ...others] = render(item).map((runs, at) =>
      markOnlyWithDate(dated[at] ?? runs, runs),
    );
    const [page, article, place] = others;
    // An entry in a bibliography is of the whole document by every style.
    const more = { ...(page && { page }), ...(article && { article }), ...(place && { place }) };
    return { id, label, accessDate: style.accessDate, none, one, many, ...more };
  } catch (cause) {
    throw new Error(`The citation of ${document.id} in the form ${id} failed`, { cause });
  }
}

/** As the MLA Handbook writes it: `circa 1999`, `Feb. 2001–Mar. 2002`. Without a date there is none. */
function datesInWords({ 'date-parts': points, circa }: Issued): string {
  const words = points.map((parts) => datePartsInWords(parts, 'day-first-short')).join('–');
  return circa ? `circa ${words}` : words;
}
