import type { Initiative } from '@/lib/model/initiative';
import type { Range } from '@/lib/text/ranges';
import { overlaps } from '@/lib/text/ranges';
import type { CorpusIndex } from './index-corpus';
import { getPassage, getRecord, passageKey } from './index-corpus';
import { nameOf } from './name-of';
import { sentencesOf } from './sentences';
import type { Related, Sharing } from './strongest';
import { sharing, strongest } from './strongest';

/** An actor that more than a fifth of all initiatives share relates everything to everything. */
const MOST_SHARED = 0.2;

/**
 * The initiatives that stand nearest to one, each with every reason, strongest first, then those
 * nearest in the text; at most six. An actor that very many share, and a theme inside the same
 * document, count only where nothing else relates an initiative.
 */
export function relatedTo(index: CorpusIndex, initiative: Initiative): Related[] {
  const near = strongest(index, initiative, [
    sharing({ kind: 'same-sentence' }, index, inSameSentence(index, initiative)),
    ...sharedInstruments(index, initiative),
    ...sharedActors(index, initiative, isRare(index)),
    ...sharedThemes(index, initiative, 'same-theme-elsewhere'),
  ]);
  if (near.length > 0) return near;
  return strongest(index, initiative, [
    ...sharedThemes(index, initiative, 'same-theme'),
    ...sharedActors(index, initiative, () => true),
  ]);
}

function sharedInstruments(index: CorpusIndex, { instruments }: Initiative): Sharing[] {
  return instruments.map(({ instrument: id }) => {
    const name = nameOf(getRecord(index.instruments, id));
    const sharers = index.initiativesOf.instrument.get(id) ?? [];
    return sharing({ kind: 'same-instrument', id, name }, index, sharers);
  });
}

function sharedActors(
  index: CorpusIndex,
  { actors }: Initiative,
  counts: (sharers: readonly Initiative[]) => boolean,
): Sharing[] {
  return [...new Set(actors.map(({ actor }) => actor))].flatMap((id): Sharing[] => {
    const sharers = index.initiativesOf.actor.get(id) ?? [];
    const name = nameOf(getRecord(index.actors, id));
    return counts(sharers) ? [sharing({ kind: 'same-actor', id, name }, index, sharers)] : [];
  });
}

function isRare(index: CorpusIndex): (sharers: readonly Initiative[]) => boolean {
  return ({ length }) => length <= index.corpus.initiatives.length * MOST_SHARED;
}

function sharedThemes(
  index: CorpusIndex,
  { document, themes }: Initiative,
  kind: 'same-theme' | 'same-theme-elsewhere',
): Sharing[] {
  return themes.map(({ theme: id }) => {
    const { title } = getRecord(index.themes, id);
    const sharers = index.initiativesOf.theme.get(id) ?? [];
    const inside = { document, is: kind === 'same-theme' };
    return { ...sharing({ kind, id, name: title }, index, sharers), inside };
  });
}

function inSameSentence(index: CorpusIndex, initiative: Initiative): Initiative[] {
  const { passage } = getPassage(index, initiative);
  const touches = ({ quote }: Initiative, sentence: Range) =>
    quote.pieces.some((piece) => piece.passage === passage.id && overlaps(sentence, piece));
  const sentences = sentencesOf(passage.text).filter((one) => touches(initiative, one));
  const key = passageKey(initiative.document, initiative.passage);
  return (index.initiativesOf.passage.get(key) ?? []).filter((other) =>
    sentences.some((sentence) => touches(other, sentence)),
  );
}
