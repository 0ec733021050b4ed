import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { codePointAt } from '@/lib/text/invisible';
import { show } from './problem';
import type { Refusing } from './refuse-markdown';
import { refuseAt } from './refuse-markdown';

const STRUCK =
  'a backslash before a ~ or ^ that the source prints, `:sub[2]` or `:sup[2]` for a lowered or raised figure; words that the source strikes out belong into an editors’ note';

/** Signs that other Markdown gives a meaning, and ours would publish as they stand. */
const STRAY: readonly (readonly [pattern: RegExp, name: string, expected: string])[] = [
  [/~+|\^+(?<!\[\^)/g, 'sign', STRUCK],
  [
    /\{[#.][\w-][^{}]*\}/g,
    'braces',
    'none: they are no words of the source; put a backslash before a brace that is',
  ],
  [
    /(?<=[\p{L}\p{N}])[-/\u00ad\u2010-\u2015](?=[ \t]*(?:\r\n?|\n)[ \t>]*[\p{L}\p{N}])/gu,
    'sign that joins two lines',
    'the two lines joined as the source has the word, for a wrap is a space',
  ],
];

/** Reports what is plain letters to Markdown, and was meant otherwise by whoever wrote it. */
export function checkSigns(raw: string, start: number, context: Refusing): void {
  // An escaped sign is meant as it stands.
  const bare = raw.replace(/\\[!-/:-@[-`{-~]/g, '\0\0');
  for (const [pattern, name, expected] of STRAY) {
    for (const { 0: found, index } of bare.matchAll(pattern)) {
      refuseAt(start + index, name, found, expected, context);
    }
  }
  for (const { index } of bare.matchAll(/\\/g)) {
    const found = raw.slice(index, index + 2);
    const expected = /^\\.$/.test(found)
      ? 'none: only signs need one, and of those only the ones of ASCII; write `\\\\` for a backslash that the source prints'
      : 'none: no line follows; write `\\\\` for a backslash that the source prints';
    refuseAt(start + index, 'backslash', found, expected, context);
  }
  const note = /\[\^[^\]\s]+\]/.exec(bare);
  if (note) {
    const expected = `the words of the note, behind ${show(`${note[0]}: `)} on a line of their own`;
    refuseAt(start + note.index, 'mark of a note without its words', note[0], expected, context);
  }
}

const REFERENCES = /(?<!\\)&(#[xX]?[\da-fA-F]+|\w+);/g;

/** Reports each character reference by the character that it stands for, or another sign that is not in the file. */
export function refuseCharacters(raw: string, start: number, at: number, context: Refusing): void {
  let isFound = false;
  for (const { 0: reference, 1: name = '', index } of raw.matchAll(REFERENCES)) {
    const character = characterOf(name);
    if (character === undefined) continue;
    isFound = true;
    const code = codePointAt(character, 0);
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${code})` : code;
    refuseAt(
      start + index,
      'character reference',
      reference,
      `the character itself, ${shown}`,
      context,
    );
  }
  if (isFound) return;
  const reason = `Unexpected character ${codePointAt(context.file.text, at)}, expected text without it`;
  context.report.at(context.file, at, 'unsupported-markdown', reason);
}

function characterOf(name: string): string | undefined {
  const number = /^#(?:[xX]([\da-fA-F]+)|(\d+))$/.exec(name);
  if (!number) return decodeNamedCharacterReference(name) || undefined;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
