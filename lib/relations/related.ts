import type { Initiative } from '@/lib/model/initiative';
import { overlaps } from '@/lib/text/ranges';
import type { CorpusIndex } from './index-corpus';
import { getPassage, getRecord } from './index-corpus';
import { sentencesOf } from './sentences';

/** Why two initiatives are shown together. */
export type RelationReason =
  | { readonly kind: 'same-sentence' }
  | { readonly kind: 'same-instrument'; readonly id: string; readonly name: string }
  | { readonly kind: 'same-actor'; readonly id: string; readonly name: string }
  | { readonly kind: 'same-theme-elsewhere'; readonly id: string; readonly name: string };

export type Related = {
  readonly initiative: Initiative;
  readonly reasons: readonly RelationReason[];
};

/** A state that leads half of all initiatives relates everything to everything; so do its offices. */
const MOST_SHARED = 0.2;
const MOST_RELATED = 8;

const STRENGTH: Readonly<Record<RelationReason['kind'], number>> = {
  'same-sentence': 8,
  'same-instrument': 4,
  'same-actor': 2,
  'same-theme-elsewhere': 1,
};

/**
 * The initiatives that stand nearest to one, each with every reason, strongest first; at most eight.
 * An actor that more than a fifth of all initiatives share is no reason: it would relate everything.
 */
export function relatedTo(index: CorpusIndex, initiative: Initiative): Related[] {
  const reasons = new Map<Initiative, RelationReason[]>();
  const add = (others: readonly Initiative[] | undefined, reason: RelationReason) => {
    for (const other of others ?? []) {
      if (other.id !== initiative.id) reasons.set(other, [...(reasons.get(other) ?? []), reason]);
    }
  };
  add(inSameSentence(index, initiative), { kind: 'same-sentence' });
  for (const { instrument: id } of initiative.instruments) {
    const name = nameOf(getRecord(index.instruments, id));
    add(index.initiativesOf.instrument.get(id), { kind: 'same-instrument', id, name });
  }
  for (const id of new Set(initiative.actors.map(({ actor }) => actor))) {
    const sharing = index.initiativesOf.actor.get(id) ?? [];
    if (sharing.length > index.corpus.initiatives.length * MOST_SHARED) continue;
    add(sharing, { kind: 'same-actor', id, name: nameOf(getRecord(index.actors, id)) });
  }
  for (const { theme: id } of initiative.themes) {
    const elsewhere = index.initiativesOf.theme
      .get(id)
      ?.filter(({ document }) => document !== initiative.document);
    add(elsewhere, { kind: 'same-theme-elsewhere', id, name: getRecord(index.themes, id).title });
  }
  return [...reasons]
    .map(([other, why]) => ({ initiative: other, reasons: why }))
    .toSorted((a, b) => strengthOf(b) - strengthOf(a))
    .slice(0, MOST_RELATED);
}

function strengthOf({ reasons }: Related): number {
  return reasons.reduce((sum, { kind }) => sum + STRENGTH[kind], 0);
}

function inSameSentence(index: CorpusIndex, initiative: Initiative): Initiative[] {
  const { passage } = getPassage(index, initiative);
  const sentences = sentencesOf(passage.text).filter((sentence) =>
    overlaps(sentence, initiative.quote),
  );
  return (index.initiativesOf.document.get(initiative.document) ?? []).filter(
    (other) =>
      other.passage === passage.id && sentences.some((sentence) => overlaps(sentence, other.quote)),
  );
}

/** The name of a record for lists and chips. */
export function nameOf(record: {
  readonly name: string;
  readonly shortName?: string | undefined;
}): string {
  return record.shortName ?? record.name;
}
