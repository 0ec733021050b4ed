import { wholeWords } from '@/lib/text/edges';
import { lookAlikes, lookOf } from '@/lib/text/look-alikes';
import { onceFor } from '@/lib/text/once-for';
import type { Anchoring } from './anchor-quote';
import type { Place } from './find-words';
import type { DraftPassage } from './read-passages';
import type { Report } from './problem';
import { show } from './problem';
import { sourceOf } from './source-text';
import { standsBeside } from './stands-beside';
import type { Spot, TextFile } from './text-file';
import { placeInWords } from './text-file';

/** The document that a selector points into. */
export type Anchorable = { readonly file: TextFile; readonly passages: readonly DraftPassage[] };

/** Reports why words could not be anchored: the nearest text, or every place where they stand. */
export function reportAnchoring(
  anchoring: Exclude<Anchoring, { kind: 'found' }>,
  quote: string,
  at: Spot,
  document: Anchorable,
  report: Report,
): void {
  if (anchoring.kind === 'cut') {
    reportHalfWord('quote', anchoring.place, anchoring.whole, at, document, report);
    return;
  }
  if (anchoring.kind === 'ambiguous') {
    const places = placesInWords(anchoring.places, document);
    const reason = `Unexpected quote ${show(quote)} in more than one place: ${places}; expected a "prefix" or "suffix" that tells them apart`;
    report.at(at.file, at.offset, 'quote-not-unique', reason);
    return;
  }
  const nearest = anchoring.nearest;
  const found =
    nearest && document.passages[nearest.passage]?.text.slice(nearest.start, nearest.end);
  const help =
    found && nearest
      ? helpFrom(found, quote, whereInFile(nearest, document))
      : 'nothing in the document is near it';
  const reason = `Unexpected quote ${showWhole(quote)}, expected words of ${document.file.path}, letter for letter; ${help}`;
  report.at(at.file, at.offset, 'quote-not-found', reason);
}

/** Reports words that stand only inside other words: the first word that they cut, and its place. */
export function reportHalfWord(
  what: 'quote' | 'evidence',
  place: Place,
  whole: Place,
  at: Spot,
  document: Anchorable,
  report: Report,
): void {
  const text = document.passages[place.passage]?.text ?? '';
  const cut = whole.start < place.start ? place.start : place.end;
  const word = wholeWords(text, { start: cut, end: cut });
  const where = whereInFile({ ...place, ...word }, document);
  const [found, half, words] = [place, word, whole].map(({ start, end }) => text.slice(start, end));
  const reason = `Unexpected half of the word ${show(half ?? '')} at ${where} in the ${what} ${show(found ?? '')}, expected whole words, such as ${show(words ?? '')}`;
  report.at(at.file, at.offset, 'half-word', reason);
}

function helpFrom(found: string, quote: string, where: string): string {
  if (found === quote) {
    return `the words stand at ${where}, but not with this "prefix" or "suffix" beside them`;
  }
  const notes = lookAlikes(found, quote);
  const how = notes ? ` and looks the same: it has ${notes.join(', and ')}` : '';
  return `the nearest text is ${showWhole(found)} at ${where}${how}`;
}

function whereInFile(place: Place, document: Anchorable): string {
  const passage = document.passages[place.passage];
  const [run] = passage ? sourceOf(passage, { start: place.start, end: place.start + 1 }) : [];
  return placeInWords(document.file, run?.start ?? 0);
}

/** A single letter stands in thousands of places; nobody reads them all. */
const MOST_PLACES = 10;

/** The places of words in the file, as a message lists them. */
export function placesInWords(places: readonly Place[], document: Anchorable): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => whereInFile(place, document));
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more places`] : [])].join(' and ');
}

/** A quote is shown whole: the slip can be in any letter of it. */
function showWhole(quote: string): string {
  return `"${quote}"`;
}

/** The passages as a dictionary has words: those that begin alike stand together. */
const inOrder = onceFor((passages: readonly DraftPassage[]) =>
  passages
    .map(({ text }, index) => ({ text, index }))
    .toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text))),
);

/** The indices of all passages that begin so, in the order of the document. */
function passagesThatBegin(passages: readonly DraftPassage[], begins: string): number[] {
  const sorted = inOrder(passages);
  let [first, after] = [0, sorted.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if ((sorted[middle]?.text ?? '') < begins) first = middle + 1;
    else after = middle;
  }
  let last = first;
  while (sorted[last]?.text.startsWith(begins)) last += 1;
  return sorted
    .slice(first, last)
    .map(({ index }) => index)
    .toSorted((a, b) => a - b);
}

const looks = onceFor((passages: readonly DraftPassage[]) =>
  passages.map(({ text }) => lookOf(text)),
);

/** The first passage that only seems to begin so, and in which characters it differs. */
function looksLike(begins: string, document: Anchorable): string {
  const look = lookOf(begins);
  const passage = looks(document.passages).findIndex((text) => text.startsWith(look));
  const text = document.passages[passage]?.text ?? '';
  let end = 0;
  while (end < text.length && lookOf(text.slice(0, end)) !== look) end += 1;
  const notes = lookAlikes(text.slice(0, end), begins);
  if (!notes) return '';
  const where = whereInFile({ passage, start: 0, end: 0 }, document);
  return `; the passage at ${where} looks the same: it has ${notes.join(', and ')}`;
}

/** Words with which passages begin, and what stands beside them where twins are to be told apart. */
type Beginning = {
  readonly begins: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

/**
 * The passages that begin so: one, or all of those with the very same words. A passage that has no
 * more words than these comes before those that have. Problems, and none, where there is none or
 * several with different words.
 */
export function findPassages(
  { begins, prefix, suffix }: Beginning,
  at: Spot,
  document: Anchorable,
  report: Report,
): readonly number[] {
  const { file, passages } = document;
  const textOf = (index: number) => passages[index]?.text ?? '';
  const all = passagesThatBegin(passages, begins);
  const whole = all.filter((index) => textOf(index) === begins);
  const found = (whole.length > 0 ? whole : all).filter((passage) =>
    standsBeside(passages, { passage, start: 0, end: begins.length }, { prefix, suffix }),
  );
  const [first, ...others] = found;
  // The letters of two spellings of one character are as good as the same.
  const words = textOf(first ?? 0).normalize();
  if (first !== undefined && others.every((other) => textOf(other).normalize() === words)) {
    return found;
  }
  const places = (indices: readonly number[]) =>
    placesInWords(
      indices.map((passage) => ({ passage, start: 0, end: 0 })),
      document,
    );
  if (first !== undefined) {
    const reason = `Unexpected beginning ${show(begins)} of more than one passage: ${places(found)}; expected enough words to tell them apart`;
    report.at(at.file, at.offset, 'passage-not-unique', reason);
  } else {
    const help =
      all.length === 0
        ? looksLike(begins, document)
        : `; passages begin so at ${places(all)}, but not with this "prefix" or "suffix" beside them`;
    const reason = `Unexpected beginning ${show(begins)}, expected the first words of a passage of ${file.path}${help}`;
    report.at(at.file, at.offset, 'passage-not-found', reason);
  }
  return [];
}
