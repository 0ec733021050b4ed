import { INITIATIVE_KINDS } from '@/tests/bench/corpus/terms';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, passageKey } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { valuePath } from '@/lib/url/value-paths';

/** A bare page and its address. */
export type BareSitePage = { readonly path: string; readonly html: string };

/** Every page of a corpus, with its words and links and nothing else. */
export function* bareSite(index: CorpusIndex): Generator<BareSitePage> {
  const { documents, themes, actors, instruments, initiatives } = index.corpus;
  const found = index.initiativesOf;
  const sections = { initiatives, themes, actors, instruments, documents };
  const of = (map: ReadonlyMap<string, readonly Initiative[]>, id: string) => list(map.get(id));
  yield page(
    '/',
    'Home',
    Object.keys(sections).map((name) => `<p>${link(`/${name}/`, name)}</p>`),
  );
  yield page(paths.initiatives(), 'Initiatives', [list(initiatives)]);
  for (const one of initiatives) yield page(paths.initiative(one.id), one.title, told(index, one));
  for (const document of documents) {
    const text = document.passages.map(({ id, text }) => `<p id="${id}">${escape(text)}</p>`);
    yield page(paths.document(document.id), document.title, text);
    for (const passage of document.passages) {
      const key = passageKey(document.id, passage.id);
      const body = [`<p>${escape(passage.text)}</p>`, of(found.passage, key)];
      yield page(paths.passageAlone(document.id, passage.id), document.shortTitle, body);
    }
  }
  for (const { id, title, introductionHtml } of themes) {
    yield page(paths.theme(id), title, [introductionHtml, of(found.theme, id)]);
  }
  for (const { id, name } of actors) yield page(paths.actor(id), name, [of(found.actor, id)]);
  for (const { id, name } of instruments) {
    yield page(paths.instrument(id), name, [of(found.instrument, id)]);
  }
  for (const kind of INITIATIVE_KINDS)
    yield page(valuePath('kind', kind), kind, [of(found.kind, kind)]);
  yield page(paths.themes(), 'Themes', [
    names(themes.map((one) => [paths.theme(one.id), one.title])),
  ]);
  yield page(paths.actors(), 'Actors', [
    names(actors.map((one) => [paths.actor(one.id), one.name])),
  ]);
  yield page(paths.instruments(), 'Instruments', [
    names(instruments.map((one) => [paths.instrument(one.id), one.name])),
  ]);
  yield page(paths.documents(), 'Documents', [
    names(documents.map((one) => [paths.document(one.id), one.title])),
  ]);
}

function told(index: CorpusIndex, one: Initiative): readonly string[] {
  const { document, passage } = getPassage(index, one);
  return [
    `<blockquote>${escape(passage.text)}</blockquote><p>${escape(one.note)}</p>`,
    `<p>${link(paths.passage(document.id, passage.id), document.title)}</p>`,
    names(one.themes.map(({ theme, evidence }) => [paths.theme(theme), evidence.text])),
    names(one.actors.map(({ actor, evidence }) => [paths.actor(actor), evidence.text])),
    names(one.instruments.map((tag) => [paths.instrument(tag.instrument), tag.evidence.text])),
  ];
}

const list = (initiatives: readonly Initiative[] = []) =>
  names(initiatives.map(({ id, title }) => [paths.initiative(id), title]));

const names = (links: readonly (readonly [href: string, name: string])[]) =>
  `<ul>${links.map(([href, name]) => `<li>${link(href, name)}</li>`).join('')}</ul>`;

const link = (href: string, name: string) => `<a href="${href}">${escape(name)}</a>`;

function page(path: string, title: string, body: readonly string[]): BareSitePage {
  const head = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>`;
  return { path, html: `${head}<h1>${escape(title)}</h1>${body.join('')}</html>` };
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
