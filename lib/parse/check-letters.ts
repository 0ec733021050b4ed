import type { Damage } from '@/lib/text/damaged';
import { mojibakeIn, privateLettersIn } from '@/lib/text/damaged';
import { characterName } from '@/lib/text/look-alikes';
import type { Report } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Reports what shows that text was damaged on its way to us: each kind once for a file. */
export function checkLetters(file: TextFile, report: Report): void {
  if (!BEYOND_ASCII.test(file.text)) return;
  const lost = placesOf(file, '\ufffd');
  if (lost[0]) {
    const reason = `Unexpected ${nameFirst(lost)}, expected the character that it stands for: it was lost when the file was converted; look it up in the source`;
    report.at(file, lost[0].offset, 'lost-character', reason);
  }
  const separators = [...placesOf(file, '\u2028'), ...placesOf(file, '\u2029')];
  // In words of ours they are as good as a space; those of a source are shown as they are.
  if (separators[0] && file.path.endsWith('/document.md')) {
    const reason = `Unexpected ${nameFirst(separators)}, expected a space, or an empty line between two paragraphs`;
    report.at(file, separators[0].offset, 'line-separator', reason);
  }
  const [mojibake, ...others] = mojibakeIn(file.text);
  if (mojibake) {
    const meant = mojibake.meant === undefined ? '' : `, which is ${show(mojibake.meant)} in UTF-8`;
    const reason = `Unexpected ${show(mojibake.found)}${more(others)}${meant}, expected text that was read in its own encoding: convert the source again or, where it has these letters, leave them`;
    report.at(file, mojibake.offset, 'damaged-text', reason);
  }
  const own = privateLettersIn(file.text);
  if (own[0]) {
    const reason = `Unexpected private or invisible character ${nameFirst(own)}, expected one that every font has; look at its place in the source, and type what is printed there`;
    report.at(file, own[0].offset, 'damaged-text', reason);
  }
}

function placesOf({ text }: TextFile, character: string): Damage[] {
  const places: Damage[] = [];
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    places.push({ offset: at, found: character });
  }
  return places;
}

function nameFirst([first, ...others]: readonly Damage[]): string {
  return `${characterName(first?.found ?? '')}${more(others)}`;
}

function more(others: readonly Damage[]): string {
  return others.length === 0 ? '' : ` (and ${others.length} more in this file)`;
}
