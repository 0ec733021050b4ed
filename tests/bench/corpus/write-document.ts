import { stringify } from 'yaml';
import type { AuthoredActor } from './authorities';
import type { Chance } from './chance';
import type { ToldPassage } from './passages';
import { tellHeading } from './sentences';
import { beginningOf, isOnlyOnce } from './write-initiatives';

/** The front matter may have 16 KB; a few notes show what many would. */
const MOST_NOTES = 4;

/** `document.md`: the front matter and the words. */
export function writeDocument(
  passages: readonly ToldPassage[],
  issuers: readonly AuthoredActor[],
  chance: Chance,
): string {
  const words = passages.map(({ text }) => text).join('\n');
  const title = tellHeading(chance);
  const day = `${1990 + chance.whole(35)}-${two(1 + chance.whole(12))}-${two(1 + chance.whole(28))}`;
  const pictures = passages.filter(({ kind }) => kind === 'caption' || kind === 'credit');
  const quoted = passages
    .flatMap(({ initiatives }) => initiatives)
    .filter(({ quote }) => isOnlyOnce(quote, words))
    .slice(0, MOST_NOTES);
  const isPart = chance.happens(0.3);
  const fields = {
    title: `${title}: a statement on ${tellHeading(chance).toLowerCase()}`,
    shortTitle: title,
    issuedBy: issuers.map(({ name }) => name),
    date: day.slice(0, chance.pick([4, 7, 10])),
    dateLabel: chance.pick(['Published', 'Tabled', 'Adopted']),
    language: chance.pick(['en', 'en-CA', 'en-GB']),
    rights: 'Nobody has any rights in this text: it was made from a seed.',
    ...(chance.happens(0.5) ? { attributed: ['date'] } : {}),
    ...(isPart ? { excerpt: { parts: [title], after: 'The text that we have ends here.' } } : {}),
    ...(pictures.length > 0
      ? {
          passageKinds: pictures.map(({ kind, text }) => ({
            begins: beginningOf(text, words),
            kind,
          })),
        }
      : {}),
    ...governing(passages, words),
    ...(chance.happens(0.5)
      ? {
          editorsNotes: quoted.map(({ quote }, index) => ({
            quote,
            mark: index % 2 === 0 ? 'sic' : 'note',
            reason: 'The source says it in a long sentence.',
            note: 'It is quoted in full.',
            by: 'Editor',
            on: '2026-11-22',
          })),
        }
      : {}),
  };
  return `---\n${stringify(fields)}---\n\n${markdownOf(passages)}\n`;
}

/** That no passage governs the list behind it, or closes the one before it: their words do not say so. */
function governing(passages: readonly ToldPassage[], words: string) {
  const asked = passages.filter((passage, index) => {
    const [before, next] = [passages[index - 1], passages[index + 1]];
    if (passage.kind !== 'list-item' && passage.kind !== 'paragraph') return false;
    const level = passage.kind === 'list-item' ? passage.level : 0;
    const isBefore = next?.kind === 'list-item' && next.level > level;
    return isBefore || (passage.kind === 'paragraph' && before?.kind === 'list-item');
  });
  return asked.length === 0
    ? {}
    : {
        governing: asked.map(({ text }) => ({
          begins: beginningOf(text, words),
          governs: 'nothing',
        })),
      };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Passages as blocks; the items of a list stand together, those of a deeper one below their item. */
function markdownOf(passages: readonly ToldPassage[]): string {
  return passages
    .map((passage, index) => {
      const block = blockOf(passage);
      const before = passages[index - 1];
      const inList =
        passage.kind === 'list-item' &&
        before?.kind === 'list-item' &&
        before.level >= passage.level;
      return index === 0 ? block : `${inList ? '\n' : '\n\n'}${block}`;
    })
    .join('');
}

function blockOf({ kind, level, markdown }: ToldPassage): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${markdown}`;
    case 'list-item':
      return `${'  '.repeat(level - 1)}- ${markdown}`;
    case 'quotation':
      return `> ${markdown}`;
    default:
      return markdown;
  }
}
