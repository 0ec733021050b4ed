import type { Passage } from '@/lib/model/passage';
import type { DocumentText } from '@/lib/store/store';
import { limitInWords } from '@/lib/text/limits-in-words';
import { quoteInWords } from '@/lib/text/quote-in-words';
import { exportPath } from '@/lib/url/exports';
import { derivedPaths, paths } from '@/lib/url/paths';
import { valuePath } from '@/lib/url/value-paths';
import { absolute, site } from '@/lib/url/site';
import type { Selectors } from './annotation-selectors';
import { selectorsOfQuote } from './annotation-selectors';
import type { Tagged } from './json-ld';

/** Words of ours about the target. */
type TextualBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'describing' | 'tagging';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
};

/** A page of ours that says what the target is, or what it is tagged with. */
type SpecificResource = {
  readonly type: 'SpecificResource';
  readonly purpose: 'classifying' | 'tagging';
  readonly source: string;
};

/** An initiative in the terms of the W3C model. */
export type Annotation = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly generator: {
    readonly id: string;
    readonly type: 'Software';
    readonly name: string;
    readonly homepage: string;
  };
  /** The initiative's page, on which every tag shows its evidence. */
  readonly canonical: string;
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    /** The text without anything of ours in which positions count. */
    readonly state: { readonly type: 'TimeState'; readonly cached: string };
    readonly selector: Selectors;
  };
};

/**
 * An initiative as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). Its motivation is
 * `classifying`: we say of words what kind of initiative they are; each body gives its own purpose.
 * The tags stand there twice: as addresses for machines, as names for readers. No date of making is
 * given, as none is recorded.
 */
export function annotationOf(tagged: Tagged, passage: Passage, text: DocumentText): Annotation {
  const { initiative, document } = tagged;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(exportPath('annotations', { of: 'initiative', initiative: initiative.id })),
    type: 'Annotation',
    motivation: 'classifying',
    generator: {
      id: absolute(paths.home()),
      type: 'Software',
      name: site.name,
      homepage: absolute(paths.home()),
    },
    canonical: absolute(paths.initiative(initiative.id)),
    body: [
      words('describing', initiative.title),
      ...(initiative.quote.pieces.length > 1
        ? [words('describing', quoteInWords(initiative.quote.pieces))]
        : []),
      ...initiative.limitedBy.map((limit) =>
        words('describing', `Limited by ${limitInWords(limit)}`),
      ),
      resource('classifying', valuePath('kind', initiative.kind)),
      ...tagsOf(tagged).flatMap(({ name, path }) => [
        resource('tagging', path),
        words('tagging', name),
      ]),
    ],
    target: {
      type: 'SpecificResource',
      source: absolute(paths.document(document.id)),
      state: { type: 'TimeState', cached: absolute(derivedPaths.text(document.id)) },
      selector: selectorsOfQuote(text, passage, initiative.quote),
    },
  };
}

/** An actor in two roles is one tag. */
function tagsOf({ themes, actors, instruments }: Tagged) {
  return [
    ...themes.map(({ id, title }) => ({ name: title, path: paths.theme(id) })),
    ...[...new Map(actors.map((actor) => [actor.id, actor])).values()].map(({ id, name }) => ({
      name,
      path: paths.actor(id),
    })),
    ...instruments.map(({ id, name }) => ({ name, path: paths.instrument(id) })),
  ];
}

function words(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: site.language };
}

function resource(purpose: SpecificResource['purpose'], path: string): SpecificResource {
  return { type: 'SpecificResource', purpose, source: absolute(path) };
}
