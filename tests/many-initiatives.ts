import { stringify } from 'yaml';

/** Which records the initiatives are tagged with; their names have to stand in `sentence`. */
type Tags = { readonly theme: string; readonly actor: string; readonly instrument: string };

const PER_PASSAGE = 30;

const sentence = (n: number) =>
  `Canada will take step ${n} on landmines that the Ottawa Convention asks for.`;

/**
 * A document of short sentences, each of which is an initiative of the same theme, actor, instrument
 * and kind: more than a page of a list holds. Its files by their names, to be put into a folder of
 * `documents/`. The names "Canada" and "Ottawa Convention" are those of the actor and the instrument.
 */
export function manyInitiatives(count: number, { theme, actor, instrument }: Tags) {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const passages = numbers
    .filter((n) => n % PER_PASSAGE === 1)
    .map((from) =>
      numbers
        .slice(from - 1, from - 1 + PER_PASSAGE)
        .map(sentence)
        .join(' '),
    );
  const frontMatter = stringify({
    title: 'Steps towards a world without mines',
    shortTitle: 'Steps',
    issuedBy: ['Government of Canada'],
    date: '2003',
    dateLabel: 'Published',
    language: 'en',
    rights: 'Made up for the tests.',
  });
  const initiatives = numbers.map((n) => ({
    id: `step-${n}`,
    kind: 'commitment',
    title: `Take step ${n}`,
    quote: sentence(n),
    themes: [{ theme, evidence: 'landmines' }],
    actors: [{ actor, role: 'lead' }],
    instruments: [{ instrument }],
    note: `The step with the number ${n}.`,
  }));
  return {
    'document.md': `---\n${frontMatter}---\n\n${passages.join('\n\n')}\n`,
    'initiatives.yaml': stringify({ initiatives }),
  };
}
