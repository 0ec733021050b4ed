import { documentMarks } from '@/components/document/document-marks';
import { NO_THEME } from '@/lib/facets/facets';
import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { nameOf } from '@/lib/relations/name-of';
import { paths } from '@/lib/url/paths';
import type { FacetOption, FacetOptions } from './facet-options';

/** Makes the options of every facet from the corpus: values that no initiative has are left out. */
export function buildFacetOptions(index: CorpusIndex): FacetOptions {
  const { corpus, initiativesOf } = index;
  const sizeIn = (groups: ReadonlyMap<string, readonly unknown[]>) => (id: string) =>
    groups.get(id)?.length ?? 0;
  const busiestFirst = (options: FacetOption[], size: (id: string) => number) =>
    options
      .filter(({ value }) => size(value) > 0)
      .toSorted((a, b) => size(b.value) - size(a.value));
  const outside = corpus.initiatives.some(({ themes }) => themes.length === 0);
  return {
    actor: busiestFirst(
      corpus.actors.map((actor) => ({
        value: actor.id,
        name: nameOf(actor),
        href: paths.actor(actor.id),
      })),
      sizeIn(initiativesOf.actor),
    ),
    instrument: busiestFirst(
      corpus.instruments.map((one) => ({
        value: one.id,
        name: nameOf(one),
        href: paths.instrument(one.id),
      })),
      sizeIn(initiativesOf.instrument),
    ),
    theme: [
      ...corpus.themes.map(({ id, title, hue }) => ({
        value: id,
        name: title,
        href: paths.theme(id),
        hueClass: `hue-${hue}`,
      })),
      ...(outside
        ? [{ value: NO_THEME, name: 'None of the themes', href: paths.outsideThemes() }]
        : []),
    ],
    document: documentMarks(corpus.documents).map(({ id, year, shortTitle, shape }) => ({
      value: id,
      name: `${year}, ${shortTitle}`,
      href: paths.document(id),
      shape,
    })),
    kind: INITIATIVE_KIND_ORDER.filter((kind) => initiativesOf.kind.has(kind)).map((kind) => ({
      value: kind,
      name: INITIATIVE_KIND_WORDS[kind].name,
      href: paths.kind(kind),
    })),
  };
}
