import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getRecord } from '@/lib/store/index-corpus';
import { derivedPaths, paths } from '@/lib/url/paths';
import { absolute, site } from '@/lib/url/site';
import type { Selectors } from './annotation-selectors';
import { selectorsOf } from './annotation-selectors';

/** Words of ours about the target. */
type TextualBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'describing' | 'tagging';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: 'en';
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
    readonly selector: Selectors;
  };
};

/**
 * An initiative as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). Its motivation is
 * `classifying`: we say of words what kind of initiative they are; each body gives its own purpose.
 * The tags stand there twice: as addresses for machines, as names for readers. No date of making is
 * given, as none is recorded.
 */
export function annotationOf(index: CorpusIndex, initiative: Initiative): Annotation {
  const { document, passage } = getPassage(index, initiative);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(derivedPaths.annotation(initiative.id)),
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
      resource('classifying', paths.kind(initiative.kind)),
      ...tagsOf(index, initiative).flatMap(({ name, path }) => [
        resource('tagging', path),
        words('tagging', name),
      ]),
    ],
    target: targetOf(document, selectorsOf(document, passage, initiative.quote)),
  };
}

function targetOf(document: PolicyDocument, selector: Selectors): Annotation['target'] {
  return {
    type: 'SpecificResource',
    source: absolute(paths.document(document.id)),
    selector,
  };
}

/** An actor in two roles is one tag. */
function tagsOf(index: CorpusIndex, initiative: Initiative) {
  const actors = new Set(initiative.actors.map(({ actor }) => actor));
  return [
    ...initiative.themes.map(({ theme: id }) => ({
      name: getRecord(index.themes, id).title,
      path: paths.theme(id),
    })),
    ...[...actors].map((id) => ({
      name: getRecord(index.actors, id).name,
      path: paths.actor(id),
    })),
    ...initiative.instruments.map(({ instrument: id }) => ({
      name: getRecord(index.instruments, id).name,
      path: paths.instrument(id),
    })),
  ];
}

function words(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' };
}

function resource(purpose: SpecificResource['purpose'], path: string): SpecificResource {
  return { type: 'SpecificResource', purpose, source: absolute(path) };
}
