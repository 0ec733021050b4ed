import type { Initiative } from '@/lib/model/initiative';
import { overlaps } from '@/lib/text/ranges';
import type { CorpusIndex } from './index-corpus';
import { getPassage, getRecord } from './index-corpus';
import { nameOf } from './name-of';
import { sentencesOf } from './sentences';

/** Why two initiatives are shown together. */
export type RelationReason =
  | { readonly kind: 'same-sentence' }
  | {
      readonly kind: 'same-instrument' | 'same-actor' | 'same-theme-elsewhere' | 'same-theme';
      readonly id: string;
      /** The name of what is shared. */
      readonly name: string;
    };

export type Related = {
  readonly initiative: Initiative;
  readonly reasons: readonly RelationReason[];
};

/** An actor that more than a fifth of all initiatives share relates everything to everything. */
const MOST_SHARED = 0.2;
const MOST_RELATED = 6;

const STRENGTH: Readonly<Record<RelationReason['kind'], number>> = {
  'same-sentence': 8,
  'same-instrument': 4,
  'same-actor': 2,
  'same-theme-elsewhere': 1,
  'same-theme': 1,
};

/**
 * The initiatives that stand nearest to one, each with every reason, strongest first, then those
 * nearest in the text; at most six. An actor that very many share, and a theme inside the same
 * document, count only where nothing else relates an initiative.
 */
export function relatedTo(index: CorpusIndex, initiative: Initiative): Related[] {
  const near = collect(initiative, [
    [{ kind: 'same-sentence' }, inSameSentence(index, initiative)],
    ...sharedInstruments(index, initiative),
    ...sharedActors(index, initiative, isRare(index)),
    ...sharedThemes(index, initiative, 'same-theme-elsewhere'),
  ]);
  const related =
    near.length > 0
      ? near
      : collect(initiative, [
          ...sharedThemes(index, initiative, 'same-theme'),
          ...sharedActors(index, initiative, () => true),
        ]);
  const places = new Map(index.corpus.initiatives.map(({ id }, place) => [id, place]));
  const here = places.get(initiative.id) ?? 0;
  const distance = ({ id }: Initiative) => Math.abs((places.get(id) ?? 0) - here);
  return related
    .toSorted(
      (a, b) => strengthOf(b) - strengthOf(a) || distance(a.initiative) - distance(b.initiative),
    )
    .slice(0, MOST_RELATED);
}

/** A reason, and every initiative that it holds for. */
type Sharing = readonly [reason: RelationReason, initiatives: readonly Initiative[]];

function collect(initiative: Initiative, all: readonly Sharing[]): Related[] {
  const reasons = new Map<Initiative, RelationReason[]>();
  for (const [reason, others] of all) {
    for (const other of others) {
      if (other.id !== initiative.id) reasons.set(other, [...(reasons.get(other) ?? []), reason]);
    }
  }
  return [...reasons].map(([other, why]) => ({ initiative: other, reasons: why }));
}

function sharedInstruments(index: CorpusIndex, { instruments }: Initiative): Sharing[] {
  return instruments.map(({ instrument: id }) => {
    const name = nameOf(getRecord(index.instruments, id));
    return [{ kind: 'same-instrument', id, name }, index.initiativesOf.instrument.get(id) ?? []];
  });
}

function sharedActors(
  index: CorpusIndex,
  { actors }: Initiative,
  counts: (sharing: readonly Initiative[]) => boolean,
): Sharing[] {
  return [...new Set(actors.map(({ actor }) => actor))].flatMap((id): Sharing[] => {
    const sharing = index.initiativesOf.actor.get(id) ?? [];
    const name = nameOf(getRecord(index.actors, id));
    return counts(sharing) ? [[{ kind: 'same-actor', id, name }, sharing]] : [];
  });
}

function isRare(index: CorpusIndex): (sharing: readonly Initiative[]) => boolean {
  return ({ length }) => length <= index.corpus.initiatives.length * MOST_SHARED;
}

function sharedThemes(
  index: CorpusIndex,
  { document: own, themes }: Initiative,
  kind: 'same-theme' | 'same-theme-elsewhere',
): Sharing[] {
  return themes.map(({ theme: id }) => {
    const sharing = index.initiativesOf.theme.get(id) ?? [];
    const { title } = getRecord(index.themes, id);
    return [
      { kind, id, name: title },
      sharing.filter(({ document }) => (document === own) === (kind === 'same-theme')),
    ];
  });
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
