import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslEngine, CslItem } from '@citation-js/core';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** The styles in `lib/cite/styles`, by their files. */
export type CslStyle =
  'chicago-fullnote-bibliography' | 'apa' | 'modern-language-association' | 'mcgill-en';

/** The language of the words that a style adds, such as "accessed". */
const LOCALE = 'en-US';

/** A place in an item: what it is to the style, which prints nothing before a `custom` one. */
export type Pinpointed = {
  readonly locator: string;
  readonly label: 'paragraph' | 'page' | 'article-locator' | 'custom';
};

/**
 * The first citation of an item as HTML, in a note or in the text, as the style has it: once for each
 * place in it, or for the whole where none is named.
 */
export function renderCitations(
  style: CslStyle,
  item: CslItem,
  places: readonly (Pinpointed | undefined)[],
): string[] {
  const engine = getEngine(style, item);
  engine.updateItems([item.id]);
  return places.map((place) => engine.makeCitationCluster([{ id: item.id, ...place }]));
}

/** An item's entry in a bibliography, as HTML. */
export function renderBibliographyEntry(style: CslStyle, item: CslItem): string {
  const engine = getEngine(style, item);
  engine.updateItems([item.id]);
  const [, [entry]] = engine.makeBibliography();
  if (entry === undefined) throw new Error(`The style ${style} gives no entry of ${item.id}`);
  return entry;
}

function getEngine(style: CslStyle, item: CslItem): CslEngine {
  const csl = plugins.config.get('@csl');
  // The package brings styles of its own, other versions of these: ours take their place.
  const name = `policy-explorer/${style}`;
  if (!csl.styles.has(name)) csl.styles.add(name, loadStyle(style));
  return csl.engine([item], name, LOCALE, 'html');
}

function loadStyle(style: CslStyle): string {
  return readFileSync(
    join(/* turbopackIgnore: true */ process.cwd(), 'lib/cite/styles', `${style}.csl`),
    'utf8',
  );
}
