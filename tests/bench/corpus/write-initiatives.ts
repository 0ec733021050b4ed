import type { ToldInitiative, ToldPassage } from './passages';
import { slugOf } from './slug';
import { folded, groups, scalar } from './yaml-text';

/** `initiatives.yaml` of a document; ids end in a number that no other document has. */
export function writeInitiatives(passages: readonly ToldPassage[], firstNumber: number): string {
  const words = passages.map(({ text }) => text).join('\n');
  let number = firstNumber;
  const initiatives = passages.flatMap((passage) =>
    passage.initiatives.map((told) => initiative(told, passage, words, number++)),
  );
  const uncoded = passages.filter(
    ({ kind, initiatives: held }) =>
      held.length === 0 && kind !== 'heading' && kind !== 'caption' && kind !== 'credit',
  );
  const entries = uncoded.map((passage) =>
    [
      `  - begins: ${scalar(beginningOf(passage.text, words))}`,
      '    reason: context',
      '    note: Describes the world, and nobody acts.',
    ].join('\n'),
  );
  const lists = [`initiatives:\n${initiatives.join('\n\n')}`];
  if (entries.length > 0) lists.push(`uncoded:\n${entries.join('\n')}`);
  return `# Made from a seed: nothing here was ever said by anybody.\n${lists.join('\n\n')}\n`;
}

function initiative(
  told: ToldInitiative,
  { text, kind }: ToldPassage,
  words: string,
  number: number,
): string {
  const { lead, others, instruments, topics } = told.plot;
  const { before } = told;
  const isCommon = before?.id === lead.id;
  const evidence = before && onlyPlaceOf(before.as, text);
  const partner = { role: 'partner', evidence };
  const prefix = isOnlyOnce(told.quote, words) ? undefined : prefixOf(told.quote, text);
  return [
    `  - id: ${slugOf(told.title, 50)}-${number}`,
    `    kind: ${told.kind}`,
    `    title: ${scalar(told.title)}`,
    `    quote: ${folded(told.quote, 4)}`,
    ...(prefix === undefined ? [] : [`    prefix: ${scalar(prefix)}`]),
    ...(kind === 'quotation' ? ['    adopts: The document gives it as its own.'] : []),
    ...groups(
      'themes',
      4,
      topics.map(({ id }, index) => ({ theme: id, evidence: told.evidence[index] })),
    ),
    ...groups('actors', 4, [
      { actor: lead.id, role: 'lead', evidence: isCommon ? evidence : undefined },
      ...others.map(({ id, role }) => ({ actor: id, role })),
      ...(before && !isCommon ? [{ actor: before.id, ...partner }] : []),
    ]),
    ...groups(
      'instruments',
      4,
      instruments.map(({ id }) => ({ instrument: id })),
    ),
    `    note: ${folded(noteOn(told), 4)}`,
  ].join('\n');
}

/** Whether words stand in one place of a text only. */
export function isOnlyOnce(quote: string, words: string): boolean {
  return words.indexOf(quote) === words.lastIndexOf(quote);
}

/** The first place of a name in a text, with as many words behind it as no other place has. */
function onlyPlaceOf(name: string, text: string): string {
  const start = text.indexOf(name);
  let end = start + name.length;
  while (!isOnlyOnce(text.slice(start, end), text)) end = (text + ' ').indexOf(' ', end + 1);
  return text.slice(start, end);
}

function noteOn({ title, plot: { lead, others } }: ToldInitiative): string {
  const done = title.charAt(0).toLowerCase() + title.slice(1);
  const alone = others.length === 0 ? 'and nobody else is named' : `with ${others.length} others`;
  return `The paper says that ${lead.as} is to ${done}, ${alone}.`;
}

const LONGEST_PREFIX = 120;

/** The letters before a quote, from the beginning of a word. */
function prefixOf(quote: string, text: string): string {
  const before = text.slice(0, text.indexOf(quote)).trimEnd().slice(-LONGEST_PREFIX);
  return before.slice(before.indexOf(' ') + 1);
}

const FEWEST_WORDS = 5;

/** As many first words of a passage as no other passage begins with. */
export function beginningOf(text: string, words: string): string {
  const all = text.split(' ');
  for (let count = FEWEST_WORDS; count < all.length; count += 1) {
    const begins = all.slice(0, count).join(' ');
    if (isOnlyOnce(`\n${begins}`, `\n${words}`)) return begins;
  }
  return text;
}
