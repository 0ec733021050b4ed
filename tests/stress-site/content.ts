import { stringify } from 'yaml';

/** A word in which no line can be broken: 120 letters. */
const UNBREAKABLE = 'Counterproliferation'.repeat(6);

/** A title of 300 characters, as no editor would give it. */
const LONG_TITLE = 'A treaty on the safety of all people in all places and at all times '
  .repeat(5)
  .slice(0, 299)
  .padEnd(300, 'e');

/**
 * How many paragraphs the long document has, and how many initiatives one of them. Each paragraph
 * has a picture for shared links, which takes a tenth of a second.
 */
const PASSAGES = 150;
export const ON_ONE_PASSAGE = 100;

const ordinal = (n: number) => `step ${n} towards a safer world`;
const sentence = (n: number) => `Canada will take ${ordinal(n)}.`;
const steps = Array.from({ length: ON_ONE_PASSAGE }, (_, at) => at + 1);

/** The passage with the many initiatives. */
export const CROWDED = steps.map(sentence).join(' ');

const paragraphs = Array.from(
  { length: PASSAGES },
  (_, at) =>
    `Report ${at + 1} says that Canada and ${nameInTurn(at)} met again, and that nobody was surprised by what they said to each other about landmines, children and the sea.`,
);

function nameInTurn(at: number): string {
  return at % 40 === 0 ? UNBREAKABLE : 'الجامعة العربية';
}

const ARABIC = [
  'ستعمل كندا مع الجامعة العربية على إزالة الألغام من الأراضي التي عاد إليها سكانها.',
  'تقول الجامعة العربية إن السلام لا يبنى في يوم واحد.',
];

/** The passages of a document in which no space stands between words. */
export const JAPANESE = [
  'カナダは国際連合とともに、人間の安全保障のための基金を設け、地雷の除去と子どもの保護に長く取り組む。',
  '平和は一日にして成らず、と国際連合は述べている。',
];

type Fields = Record<string, unknown>;

function frontMatter(fields: Fields): string {
  return `---\n${stringify(fields)}---\n`;
}

function document(fields: Fields, passages: readonly string[]): string {
  const bibliography = {
    issuedBy: [LONG_TITLE],
    date: '2001',
    dateLabel: 'Published',
    rights: `Nobody has any rights in this. ${UNBREAKABLE}.`,
    ...fields,
  };
  return `${frontMatter(bibliography)}\n${passages.join('\n\n')}\n`;
}

function initiative(id: string, quote: string, fields: Fields): Fields {
  return { id, kind: 'commitment', title: `Do ${id}`, quote, note: 'Made up.', ...fields };
}

function uncoded(passages: readonly string[]): Fields[] {
  return passages.map((text) => ({
    begins: text.slice(0, 60),
    reason: 'context',
    note: 'Nobody acts.',
  }));
}

const crowd = steps.map((n) =>
  initiative(`step-${n}`, sentence(n), {
    title: n === 2 ? LONG_TITLE : n === 3 ? UNBREAKABLE : `Take ${ordinal(n)}`,
    actors: [
      { actor: 'canada', role: 'lead' },
      ...(n === 2 ? [{ actor: 'long', role: 'partner', evidence: ordinal(n) }] : []),
      ...(n === 3 ? [{ actor: 'unbreakable', role: 'venue', evidence: ordinal(n) }] : []),
    ],
    instruments: n === 2 ? [{ instrument: 'long-treaty', evidence: ordinal(n) }] : [],
    note: n === 3 ? `${LONG_TITLE} ${UNBREAKABLE}.` : 'Made up.',
  }),
);

/** The content by path: everything that a layout has to bear, and no theme at all. */
export const stressContent: Readonly<Record<string, string>> = {
  'documents/long/document.md': document(
    {
      title: LONG_TITLE,
      shortTitle: UNBREAKABLE,
      language: 'en',
      editorsNotes: [
        {
          quote: paragraphs[0]?.slice(0, 30),
          mark: 'sic',
          reason: `The source prints ${UNBREAKABLE}.`,
          note: LONG_TITLE,
          by: 'Editor',
          on: '2026-11-24',
        },
      ],
    },
    [`# ${LONG_TITLE}`, CROWDED, `## ${UNBREAKABLE}`, ...paragraphs],
  ),
  'documents/long/initiatives.yaml': stringify({
    initiatives: crowd,
    uncoded: uncoded(paragraphs),
  }),
  'documents/arabic/document.md': document(
    { title: 'الأمن الإنساني في المنطقة العربية', shortTitle: 'الأمن الإنساني', language: 'ar' },
    ARABIC,
  ),
  'documents/arabic/initiatives.yaml': stringify({
    initiatives: [
      initiative('clear-mines', ARABIC[0] ?? '', {
        actors: [{ actor: 'arab-league', role: 'partner' }],
      }),
    ],
    uncoded: uncoded(ARABIC.slice(1)),
  }),
  'documents/japanese/document.md': document(
    { title: '人間の安全保障に関する報告書', shortTitle: '人間の安全保障', language: 'ja' },
    JAPANESE,
  ),
  'documents/japanese/initiatives.yaml': stringify({
    initiatives: [
      initiative('fund', JAPANESE[0] ?? '', {
        actors: [{ actor: 'un', role: 'partner', evidence: '国際連合' }],
      }),
    ],
    uncoded: uncoded(JAPANESE.slice(1)),
  }),
  'actors.yaml': stringify([
    { id: 'canada', name: 'Canada', kind: 'state', aliases: ['カナダ', 'كندا'] },
    { id: 'arab-league', name: 'الجامعة العربية', kind: 'international-organization' },
    { id: 'un', name: '国際連合', kind: 'international-organization' },
    { id: 'long', name: LONG_TITLE, kind: 'coalition', description: UNBREAKABLE },
    { id: 'unbreakable', name: UNBREAKABLE, kind: 'forum', editorsNote: LONG_TITLE },
  ]),
  'instruments.yaml': stringify([
    { id: 'long-treaty', name: `The ${LONG_TITLE}`, kind: 'treaty', description: LONG_TITLE },
    { id: 'unused-scheme', name: 'Scheme of landmines', kind: 'scheme', aliases: ['landmines'] },
  ]),
};
