import { aDocument, anInitiative, aTheme, corpus, firstThat, index, passageOf } from './corpus';

/** A kind of page, and an address where one of it stands. */
export type PageKind = { readonly name: string; readonly path: string };

const { actors, documents, initiatives, instruments } = corpus;

const initiative = (
  what: string,
  fits: (one: (typeof initiatives)[number]) => boolean,
): PageKind => {
  const { id } = firstThat(initiatives, `an initiative ${what}`, fits);
  return { name: `an initiative ${what}`, path: `/initiatives/${id}/` };
};

const uses = ({ id }: { readonly id: string }) => ({
  initiatives: index.initiativesOf.actor.get(id) ?? index.initiativesOf.instrument.get(id) ?? [],
  mentions: index.mentionsOf.actor.get(id) ?? index.mentionsOf.instrument.get(id) ?? [],
});
const isUsed = (record: { readonly id: string }) => uses(record).initiatives.length > 0;
const isOnlyNamed = (record: { readonly id: string }) =>
  !isUsed(record) && uses(record).mentions.length > 0;

const actor = (what: string, fits: (one: (typeof actors)[number]) => boolean): PageKind => {
  const { id } = firstThat(actors, `an actor ${what}`, fits);
  return { name: `an actor ${what}`, path: `/actors/${id}/` };
};

const instrument = (what: string, fits: (one: (typeof instruments)[number]) => boolean) => {
  const { id } = firstThat(instruments, `an instrument ${what}`, fits);
  return { name: `an instrument ${what}`, path: `/instruments/${id}/` };
};

const passage = (
  what: string,
  fits: (one: (typeof aDocument.passages)[number]) => boolean,
): PageKind => {
  const { id } = firstThat(aDocument.passages, `a passage ${what}`, fits);
  return { name: `a passage ${what}`, path: `/documents/${aDocument.id}/${id}/` };
};

/** The page of an address that leads nowhere. */
export const notFoundPage: PageKind = { name: 'not found', path: '/no-such-page/' };

/** The explorer with a filter to take off and a search to clear. */
export const filteredExplorer: PageKind = {
  name: 'the explorer, filtered',
  path: '/initiatives/?theme=none&q=human+security',
};

/** Every kind of page, and the states in which one looks otherwise. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'the explorer', path: '/initiatives/' },
  filteredExplorer,
  { name: 'the explorer with no results', path: '/initiatives/?kind=action&q=zzzzz' },
  initiative('whose quote begins its passage', ({ quote }) => quote.pieces[0]?.start === 0),
  initiative('with text in front of the quote and behind it', (one) => {
    const [piece] = one.quote.pieces;
    return !!piece && piece.start > 0 && piece.end < passageOf(one).text.length;
  }),
  initiative('without a theme', (one) => one.themes.length === 0),
  initiative('without actors', (one) => one.actors.length === 0),
  { name: 'themes', path: '/themes/' },
  { name: 'a theme', path: `/themes/${aTheme.id}/` },
  { name: 'actors', path: '/actors/' },
  actor('with initiatives', (one) => isUsed(one) && one.notToBeConfusedWith.length > 0),
  actor('that is context only', isOnlyNamed),
  actor('that is there through its parts', (one) => !isUsed(one) && !isOnlyNamed(one)),
  { name: 'instruments', path: '/instruments/' },
  instrument('with initiatives', isUsed),
  instrument('that is only mentioned', isOnlyNamed),
  { name: 'documents', path: '/documents/' },
  ...documents.map(({ id, shortTitle }) => ({
    name: `the document ${shortTitle}`,
    path: `/documents/${id}/`,
  })),
  {
    name: 'a passage with initiatives',
    path: `/documents/${anInitiative.document}/${anInitiative.passage}/`,
  },
  passage('that is a heading', ({ kind }) => kind === 'heading'),
  passage('with a note of the editors', ({ editorsNotes }) => editorsNotes.length > 0),
  { name: 'how to cite a document', path: `/documents/${aDocument.id}/cite/` },
  { name: 'the card of an initiative', path: `/embed/${anInitiative.id}/` },
  {
    name: 'the card of a passage',
    path: `/embed/documents/${anInitiative.document}/${anInitiative.passage}/`,
  },
  { name: 'kinds', path: '/kinds/' },
  { name: 'a kind', path: `/kinds/${anInitiative.kind}/` },
  { name: 'about', path: '/about/' },
  { name: 'accessibility', path: '/accessibility/' },
  notFoundPage,
];

/** One page of each make, for what does not depend on the words of a record. */
export const oneOfEach: readonly PageKind[] = [
  ...new Map(pageKinds.toReversed().map((kind) => [makeOf(kind.path), kind])).values(),
].toReversed();

/** Whether an address is that of a card for other people's pages. */
export function isCard(path: string): boolean {
  return path.startsWith('/embed/');
}

/** Which make of page stands at an address: pages of one make differ in their words alone. */
export function makeOf(path: string): string {
  const [, section = '', ...steps] = path.replace(/\?.*/, '').split('/');
  const depth = steps.filter((step) => step !== '').length;
  return `${section} ${steps.includes('cite') ? 'cite' : depth}`;
}
