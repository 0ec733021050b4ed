import { findCited } from '@/lib/store/cited';
import { governedBy } from '@/lib/store/governing';
import type { StoredPassage, Store } from '@/lib/store/store';
import type { Tombstone } from '@/lib/model/permalink';
import type { Tongue } from '@/lib/text/direction';
import { tongueOf } from '@/lib/text/direction';
import { yearInWords } from '@/lib/text/document-date';
import { limitInWords } from '@/lib/text/limits-in-words';
import { listInWords } from '@/lib/text/list-in-words';
import type { Quotable } from '@/lib/url/quotable';
import { itemOfAddress, pageOfAddress } from '@/lib/url/item-of-address';
import { derivedPaths, paths, permalinkOf } from '@/lib/url/paths';
import type { ChangeNote } from './former-passages';
import { changeNotes, changesOf } from './former-passages';
import type { CardFacts } from './head';
import type { PlainWords, ShownPiece } from './parts';
import { passageName, passageNameInline } from './passage-name';
import { passagesOfQuotes, shownQuote } from './shown-quote';
import { plainWords } from './source-words';

/** A quote for other people's pages. */
export type CardModel = {
  readonly kind: 'card';
  readonly facts: CardFacts;
  /** What it is, in our words. */
  readonly title: string;
  /** One line on where the words stand. */
  readonly source: string;
  readonly tongue: Tongue;
  /** The page that the card stands for. */
  readonly href: string;
  /** The words between those that govern them, with the joins. */
  readonly words: readonly ShownPiece<PlainWords>[];
  /** What limits it in other clauses, each in one line. */
  readonly limits: readonly string[];
  /** What changed behind its address, oldest first. */
  readonly changes: readonly ChangeNote[];
};

/** The card of something that moved or was withdrawn: no frame in other people's pages is ever empty. */
export type RetiredCardModel = {
  readonly kind: 'retired-card';
  readonly facts: CardFacts;
  /** The card at its new address. */
  readonly to?: string | undefined;
  readonly tombstone?: Tombstone | undefined;
  /** How what was withdrawn had changed before. */
  readonly changes: readonly ChangeNote[];
  /** The page of what was withdrawn. */
  readonly page: string;
};

/** The card of an initiative or a passage, also of a retired one; undefined for one that never was. */
export async function card(
  store: Store,
  item: Quotable,
): Promise<CardModel | RetiredCardModel | undefined> {
  const cited = await findCited(store, item);
  if (!cited?.passage) return retiredCard(store, permalinkOf(item));
  const { document, passage, initiative } = cited;
  const place = `${document.shortTitle} (${yearInWords(document.date).toLowerCase()})`;
  const issuers = listInWords(document.issuedBy);
  const find = await passagesOfQuotes(store, initiative ? [initiative] : []);
  const words = initiative
    ? shownQuote(document.id, initiative.quote, find, plainWords)
    : await cardPieces(store, passage);
  const changes = await changesOf(store, permalinkOf(item));
  const limits = (initiative?.limitedBy ?? []).map(limitInWords);
  const tongue = tongueOf(document.language);
  const shared = { kind: 'card' as const, tongue, words, changes, limits };
  if (initiative) {
    const href = paths.initiative(initiative.id);
    return {
      ...shared,
      facts: { title: initiative.title, canonical: href },
      title: initiative.title,
      source: `${issuers}, ${place}, ${passageNameInline(passage)}`,
      href,
    };
  }
  return {
    ...shared,
    facts: {
      title: `${passageName(passage)}, ${document.shortTitle}`,
      canonical: paths.passageAlone(document.id, passage.id),
    },
    title: `${place}, ${passageNameInline(passage)}`,
    source: `${issuers}, ${place}`,
    href: paths.passage(document.id, passage.id),
  };
}

/** The marks and emphasis of the source with a passage and what governs it; a row says what its columns say. */
async function cardPieces(
  store: Store,
  passage: StoredPassage,
): Promise<readonly ShownPiece<PlainWords>[]> {
  const chain = await governedBy(store, passage);
  return chain.map(({ passage: own, text, label, leftOut }, at) => ({
    leftOut,
    ...(at > 0 && { label }),
    words:
      own.kind === 'row' ? [{ kind: 'text' as const, text, start: 0 }] : plainWords(own, undefined),
  }));
}

async function retiredCard(store: Store, address: string): Promise<RetiredCardModel | undefined> {
  const { to, tombstone, changes } = await store.fate(address);
  if (to === undefined && !tombstone) return undefined;
  const item = to === undefined ? undefined : itemOfAddress(to);
  return {
    kind: 'retired-card',
    facts: {
      title: to === undefined ? 'Withdrawn' : 'Moved',
      canonical: pageOfAddress(to ?? address),
    },
    to: item && derivedPaths.embed(item),
    tombstone,
    changes: tombstone ? changeNotes(changes) : [],
    page: pageOfAddress(address),
  };
}
