import { createHash } from 'node:crypto';
import type { Received } from '@/lib/model/document';
import { lookAlikes } from '@/lib/text/look-alikes';
import type { Mismatch } from './compare-letters';
import { compareLetters } from './compare-letters';
import { decodeFile } from './decode-file';
import type { Letters } from './printed-letters';
import { lettersOf, printedLetters } from './printed-letters';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftDocument } from './read-document';
import type { ContentFiles } from './read-files';
import { isEdge, wordsAround } from './words-around';
import type { TextFile } from './text-file';
import { placeInWords } from './text-file';

/**
 * Compares a document with the file that was received: its digest, then every letter, spaces apart,
 * but for the differences that the front matter permits. Reports what is different, and gives the
 * path of the file; undefined where the front matter names none, or none lies there.
 */
export function checkReceived(
  { file, frontMatter, frontMatterAt, drafts }: DraftDocument,
  files: ContentFiles,
  report: Report,
): string | undefined {
  const { received } = frontMatter;
  if (!received) return undefined;
  const at = (...path: PropertyKey[]) => frontMatterAt(['received', ...path]);
  const path = file.path.replace(/[^/]+$/, () => received.file);
  const bytes = files.get(path);
  if (!bytes) {
    const reason = `Missing file ${show(received.file)}, expected the file that was received beside ${file.path}`;
    report.at(file, at('file'), 'missing-file', reason);
    return undefined;
  }
  const original = openReceived(path, bytes, report);
  if (!original || !(bytes instanceof Uint8Array)) return path;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== received.sha256) {
    const reason = `Unexpected digest ${show(received.sha256)} of ${path}, expected ${show(digest)}; put back the file that was received or, where this is that file, write its digest here`;
    report.at(file, at('sha256'), 'received-digest', reason);
  }
  const bounds = findPart(received, original, file, at, report);
  if (!bounds) return path;
  const ours = printedLetters(drafts, received.emphasis);
  const theirs = lettersOf(original.text, bounds.start, bounds.end);
  const permitted = received.differences.map((difference) => ({
    received: lettersOf(difference.received).letters,
    transcribed: lettersOf(difference.transcribed).letters,
  }));
  const compared = compareLetters(ours.letters, theirs.letters, permitted, ours.items, ours.marks);
  for (const mismatch of compared.mismatches) {
    reportMismatch(mismatch, { letters: ours, file }, { letters: theirs, file: original }, report);
  }
  // Where the texts part for another reason, what was not met may stand behind it.
  if (compared.mismatches.length > 0) return path;
  received.differences.forEach(({ received: theirWords, places }, index) => {
    const found = compared.uses[index] ?? 0;
    if (found === places) return;
    const expected =
      found === 0
        ? 'expected one that the two texts have: take the entry out'
        : `expected "places: ${found}": the texts differ so in as many places, and the entry allows ${places}`;
    const reason = `Unexpected difference ${show(theirWords)}, ${expected}`;
    report.at(file, at('differences', index), 'received-difference', reason);
  });
  return path;
}

/** Only the letters count: a form feed or a mark of byte order is nothing to be mended in it. */
function openReceived(
  path: string,
  bytes: NonNullable<ReturnType<ContentFiles['get']>>,
  report: Report,
): TextFile | undefined {
  if (!(bytes instanceof Uint8Array)) return decodeFile(path, bytes, report);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeFile(path, bytes, report);
  }
}

type Bounds = { readonly start: number; readonly end: number };

/** The part that is transcribed, as offsets into the received file. */
function findPart(
  { from, to }: Received,
  original: TextFile,
  file: TextFile,
  at: (field: string) => number,
  report: Report,
): Bounds | undefined {
  const all = lettersOf(original.text);
  const find = (field: 'from' | 'to', words: string, behind: number): number | undefined => {
    const { letters } = lettersOf(words);
    const place = all.letters.indexOf(letters, behind);
    if (place !== -1 && all.letters.indexOf(letters, place + 1) === -1) return place;
    const reason =
      place === -1
        ? `Unexpected words ${show(words)}, expected words of ${original.path}`
        : `Unexpected words ${show(words)} in more than one place of ${original.path}, expected enough words to tell them apart`;
    report.at(file, at(field), 'received-part', reason);
    return undefined;
  };
  const start = from === undefined ? 0 : find('from', from, 0);
  if (start === undefined) return undefined;
  const last = to === undefined ? all.letters.length : find('to', to, start);
  if (last === undefined) return undefined;
  const end = last + (to === undefined ? 0 : lettersOf(to).letters.length);
  return { start: all.offsets[start] ?? 0, end: (all.offsets[end - 1] ?? -1) + 1 };
}

type Side = { readonly letters: Letters; readonly file: TextFile };

/** Long enough for an address that stands between the words, as it may have to be listed. */
function showLong(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ');
  return `"${oneLine.length > 400 ? `${oneLine.slice(0, 400)}…` : oneLine}"`;
}

/** Where the words are mended: what is missing is missed behind the letter before, unless it begins a word. */
function placeOf({ ours, theirs }: Mismatch, our: Side, their: Side): number {
  const here = our.letters.offsets[ours.start];
  const before = our.letters.offsets[ours.start - 1];
  const begins = isEdge(their.letters, theirs.start) && !isEdge(their.letters, theirs.end);
  const isHere = ours.end > ours.start || begins || before === undefined;
  return (isHere ? here : undefined) ?? (before ?? -1) + 1;
}

function reportMismatch(mismatch: Mismatch, ours: Side, theirs: Side, report: Report): void {
  const { our, their } = wordsAround(mismatch, ours, theirs);
  const at = placeOf(mismatch, ours, theirs);
  const place = theirs.letters.offsets[mismatch.theirs.start] ?? theirs.file.text.trimEnd().length;
  const notes = lookAlikes(our, their);
  const how = notes ? `, ${notes.join(', ')}` : '';
  const reason = `Unexpected words ${showLong(our)}, expected ${showLong(their)} as ${placeInWords(theirs.file, place)} has them${how}; mend the words or, where the difference is meant, list it under "differences" of "received" with "received", "transcribed" and a "reason"`;
  report.at(ours.file, at, 'received-words', reason);
}
