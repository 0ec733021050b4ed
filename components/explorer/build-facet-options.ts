import { documentMarks } from '@/components/document/document-marks';
import { NO_THEME } from '@/lib/facets/facets';
import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';
import type { FacetOption, FacetOptions } from './facet-options';

type Uncounted = Omit<FacetOption, 'count'>;

/** Makes the options of every facet from the corpus: values that no initiative has are left out. */
export function buildFacetOptions(index: CorpusIndex): FacetOptions {
  const { corpus, initiativesOf } = index;
  const counted =
    (groups: ReadonlyMap<string, readonly unknown[]>) =>
    (option: Uncounted): FacetOption => ({
      ...option,
      count: groups.get(option.value)?.length ?? 0,
    });
  const busiestFirst = (options: readonly FacetOption[]) =>
    options.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const outside = corpus.initiatives.filter(({ themes }) => themes.length === 0).length;
  return {
    actor: busiestFirst(
      corpus.actors
        .map((one) => ({ value: one.id, name: nameOf(one), href: paths.actor(one.id) }))
        .map(counted(initiativesOf.actor)),
    ),
    instrument: busiestFirst(
      corpus.instruments
        .map((one) => ({ value: one.id, name: nameOf(one), href: paths.instrument(one.id) }))
        .map(counted(initiativesOf.instrument)),
    ),
    theme: [
      ...corpus.themes
        .map(({ id, title, hue }) => ({
          value: id,
          name: title,
          href: paths.theme(id),
          hueClass: `hue-${hue}`,
        }))
        .map(counted(initiativesOf.theme)),
      ...(outside > 0
        ? [
            {
              value: NO_THEME,
              name: 'None of the themes',
              href: paths.outsideThemes(),
              count: outside,
            },
          ]
        : []),
    ],
    document: documentMarks(corpus.documents)
      .map(({ id, year, shortTitle, shape }) => ({
        value: id,
        name: `${year}, ${shortTitle}`,
        href: paths.document(id),
        shape,
      }))
      .map(counted(initiativesOf.document)),
    kind: INITIATIVE_KIND_ORDER.filter((kind) => initiativesOf.kind.has(kind))
      .map((kind) => ({
        value: kind,
        name: INITIATIVE_KIND_WORDS[kind].name,
        href: paths.kind(kind),
      }))
      .map(counted(initiativesOf.kind)),
  };
}
