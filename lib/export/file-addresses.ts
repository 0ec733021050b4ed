import type { CorpusIndex } from '@/lib/store/index-corpus';
import { onceFor } from '@/lib/text/once-for';
import { quotablesOf } from '@/lib/url/citables-of';
import { derivedPaths } from '@/lib/url/paths';
import { picturedItems } from './picture-of';
import type { ShareCard } from './share-card';
import { shareCard, siteCard } from './share-card';
import type { OEmbed } from './oembed';
import { oembedOf } from './oembed';
import type { Annotation } from './annotation';
import { annotationOf } from './annotation';

/** Files by their addresses; each is made when it is asked for. The list is made once for each corpus. */
export type Files<T> = ReadonlyMap<string, () => T>;

/** What every picture shows, by the picture's address: of every item that has one, and of the site. */
export const shareCards = onceFor(
  (index: CorpusIndex): Files<ShareCard> =>
    new Map([
      [derivedPaths.siteImage(), siteCard],
      ...picturedItems(index).map(
        (item) => [derivedPaths.image(item), () => shareCard(index, item)] as const,
      ),
    ]),
);

/** Every oEmbed response by its address. */
export const oembeds = onceFor(
  (index: CorpusIndex): Files<OEmbed> =>
    new Map(
      quotablesOf(index.corpus).map((item) => [
        derivedPaths.oembed(item),
        () => oembedOf(index, item),
      ]),
    ),
);

/** Every annotation by its address. */
export const annotations = onceFor(
  (index: CorpusIndex): Files<Annotation> =>
    new Map(
      index.corpus.initiatives.map((initiative) => [
        derivedPaths.annotation(initiative.id),
        () => annotationOf(index, initiative),
      ]),
    ),
);
