import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { citablesOf, quotablesOf } from '@/lib/url/citables-of';
import { derivedPaths } from '@/lib/url/paths';
import type { ShareCard } from './share-card';
import { shareCard, siteCard } from './share-card';
import type { OEmbed } from './oembed';
import { oembedOf } from './oembed';
import type { Annotation } from './annotation';
import { annotationOf } from './annotation';

/** Files by their addresses; each is made when it is asked for. */
export type Files<T> = ReadonlyMap<string, () => T>;

/** What every picture shows, by the picture's address: of every item, and of the site. */
export function shareCards(index: CorpusIndex): Files<ShareCard> {
  return new Map([
    [derivedPaths.siteImage(), siteCard],
    ...citablesOf(index.corpus).map(
      (item) => [derivedPaths.image(item), () => shareCard(index, item)] as const,
    ),
  ]);
}

/** Every oEmbed response by its address. */
export function oembeds(index: CorpusIndex): Files<OEmbed> {
  return new Map(
    quotablesOf(index.corpus).map((item) => [
      derivedPaths.oembed(item),
      () => oembedOf(index, item),
    ]),
  );
}

/** Every annotation by its address. */
export function annotations(index: CorpusIndex): Files<Annotation> {
  return new Map(
    index.corpus.initiatives.map((initiative) => [
      derivedPaths.annotation(initiative.id),
      () => annotationOf(index, initiative),
    ]),
  );
}

/** The steps of an address behind its first one: `/og/site.png` gives `['site.png']`. */
export function stepsOf(address: string): string[] {
  return address.split('/').slice(2);
}
