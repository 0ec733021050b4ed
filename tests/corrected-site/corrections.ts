import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { passageIdsOf } from '@/lib/parse/passage-id';
import { getFixtureCorpus } from '@/tests/fixture-content';

/** Everything that can happen to published content, done to that of this project. */
const corpus = getFixtureCorpus();

function passageBeginning(document: string, words: string) {
  const all = corpus.documents.find(({ id }) => id === document)?.passages ?? [];
  const passage = all.find(({ text }) => text.startsWith(words));
  if (!passage) throw new Error(`${document} has no passage that begins "${words}" any more`);
  return { ...passage, address: `/documents/${document}/#${passage.id}` };
}

/** A letter of the source was wrong in the transcription. */
const before = passageBeginning('fff-2000', 'Through the G-8, Canada');
const corrected = before.text.replace('Through the G-8', 'Through the G8');

/** The corrected paragraph: `from` before, `to` after. */
export const correction = {
  from: before.id,
  to: passageIdsOf([corrected])[0] ?? '',
  then: before.text,
  now: corrected,
  wrong: 'Through the G-8',
  right: 'Through the G8',
  /** Words of the paragraph that nothing happened to. */
  untouched: 'transnational crime and conflict prevention',
  on: '2027-01-31',
  because: 'The transcription had a hyphen that the printed page has not.',
} as const;

/** A paragraph that should never have been part of the transcription. */
const gone = passageBeginning('ips-2005', 'Related to this is the importance');
export const withdrawal = {
  passage: gone.id,
  words: gone.text,
  on: '2027-02-01',
  because: 'The paragraph belongs to another chapter.',
} as const;

/** Records that got another id. */
export const renamedRecords = {
  actor: { from: 'g8', to: 'group-of-eight' },
  initiative: { from: 'host-oas-general-assembly', to: 'host-assembly' },
} as const;

/** An initiative that was withdrawn. */
export const withdrawnInitiative = 'work-through-horizontal-partnerships';

/** An initiative whose words were in the corrected paragraph. */
export const reworded = 'promote-co-operation-g8';

/** A theme with another title. */
export const retitled = {
  theme: 'small-arms',
  then: 'Small arms',
  now: 'Small arms and light weapons',
};

/** A document that came later: so many initiatives that every list that they are on has several pages. */
export const later = {
  id: 'steps',
  theme: 'arms-control',
  actor: 'canada',
  instrument: 'mine-ban-treaty',
  count: 4 * PAGE_LENGTH + 20,
} as const;

const decision = { on: correction.on, because: correction.because };
const quoteOf = (id: string) =>
  corpus.initiatives.find((initiative) => initiative.id === id)?.quote.exact ?? '';

/** What the editors wrote into the ledger. */
export const waysOut = {
  aliases: [
    {
      address: `/actors/${renamedRecords.actor.from}/`,
      to: `/actors/${renamedRecords.actor.to}/`,
      on: '2027-03-01',
      because: 'The id says the name in full.',
    },
    {
      address: `/initiatives/${renamedRecords.initiative.from}/`,
      to: `/initiatives/${renamedRecords.initiative.to}/`,
      on: '2027-03-01',
      because: 'The id was too long.',
    },
  ],
  tombstones: [
    { address: gone.address, on: withdrawal.on, because: withdrawal.because },
    {
      address: `/initiatives/${withdrawnInitiative}/`,
      on: '2027-02-02',
      because: 'On a second reading it describes a method, and nobody acts.',
    },
  ],
  revisions: [
    { address: before.address, to: `/documents/fff-2000/#${correction.to}`, ...decision },
    {
      address: `/initiatives/${reworded}/`,
      words: quoteOf(reworded).replace(correction.wrong, correction.right),
      ...decision,
    },
    {
      address: `/themes/${retitled.theme}/`,
      words: retitled.now,
      on: '2027-03-02',
      because: 'The title says all that belongs in it.',
    },
  ],
};

/** Another edition was received, of which there is no file: the old one would not have these words. */
const RECEIVED = /received:\n(?: .*\n)+/;

/** Pieces of files and what stands in their place: file → [from, to], each `from` there exactly once. */
export const edits: Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>> = {
  'documents/fff-2000/document.md': [
    [correction.wrong, correction.right],
    [RECEIVED, ''],
  ],
  'documents/fff-2000/initiatives.yaml': [
    [`      ${correction.wrong}, Canada`, `      ${correction.right}, Canada`],
    [`evidence: ${correction.wrong}`, `evidence: ${correction.right}`],
    [`id: ${renamedRecords.initiative.from}`, `id: ${renamedRecords.initiative.to}`],
    [recordOf(withdrawnInitiative), ''],
  ],
  'documents/ips-2005/document.md': [
    [`${gone.text}\n\n`, ''],
    [RECEIVED, ''],
  ],
  // It was the only passage without initiatives that needed a reason.
  'documents/ips-2005/initiatives.yaml': [[/\nuncoded:\n[^]*$/, '']],
  'themes/small-arms.md': [[`title: ${retitled.then}\n`, `title: ${retitled.now}\n`]],
};

/** A record of initiatives.yaml, from its dash to the next one. */
function recordOf(id: string): RegExp {
  return new RegExp(`\\n {2}- id: ${id}\\n[^]*?(?=\\n {2}- id: )`);
}
