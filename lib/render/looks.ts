import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Hashes } from '@/lib/serve/content-policy';
import { isCard, metaPolicy, NO_HASHES } from '@/lib/serve/content-policy';
import { joinHashes, partOf } from '@/lib/serve/policies';
import { ScriptError } from '@/lib/tools/script.mjs';
import { compileSheet, SHEET } from './compile-sheet';
import type { Alphabet } from './cut-fonts';
import { cutFonts } from './cut-fonts';
import { facesOf } from './faces';
import type { FoundRoutes, Route } from './find-routes';
import { prepareSheet } from './prepare-sheet';
import type { Sheet } from './prepare-sheet';
import { pruneStyle } from './prune-style';
import { isIn, namesOfModules, namesOfScripts } from './route-names';
import type { RouteNames } from './route-names';

/** What all pages of a route look like. */
export type Look = {
  readonly style: string;
  /** The policy that lets it work, for the head of a page. */
  readonly policy: string;
  /** The classes that the style sheet knows and this style does not. */
  readonly without: readonly string[];
};

/** How the pages of a site look; plain data. */
export type Looks = {
  /** One for each route, in their order; those of files are never asked for. */
  readonly routes: readonly Look[];
  readonly notFound: Look;
  /** The whole script elements without an address that a page may hold. */
  readonly inline: readonly string[];
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** The hashes of what stands in the pages of each part of the site (`partOf`). */
  readonly hashes: ReadonlyMap<string, Hashes>;
};

/**
 * How the pages of a project look: from its code, its style sheet and the letters of its content alone,
 * so that no page depends on another.
 *
 * @param accent the style of the colours that the content chose
 * @param base what stands before each path of the site
 * @param inline script elements that stand in pages
 * @param kept a folder for what is slow to make, and is kept between builds
 */
export async function makeLooks(
  root: string,
  { layout, notFound, routes }: FoundRoutes,
  {
    alphabet,
    accent,
    base,
    inline,
    kept,
  }: {
    alphabet: Alphabet;
    accent: string;
    base: string;
    inline: readonly string[];
    kept: string;
  },
): Promise<Looks> {
  const [css, scripts] = await Promise.all([compileSheet(root), namesOfScripts(root)]);
  const names = await Promise.all(
    [{ file: notFound }, ...routes].map(({ file }) =>
      namesOfModules(root, [file, layout], scripts),
    ),
  );
  const letters = new Set(
    [...css, ...names.flatMap((one) => [...one.letters])].filter(isNoBasicLatin),
  );
  const fonts = await cutFonts(
    facesOf(css, dirname(join(root, SHEET))),
    { letters: [...letters].join('') + alphabet.letters, italics: alphabet.italics },
    join(kept, 'fonts'),
  );
  const sheet = prepareSheet(`${css}\n${accent}`);
  const scriptHashes = inline.map((script) => hashOf(textOf(script)));
  const looks = names.map((one, at) => {
    const path = at === 0 ? '/404.html' : pathOf(routes[at - 1]);
    const look = lookOf(sheet, one, fonts.css.replaceAll('url(/', `url(${base}/`));
    const hashes = {
      scripts: isCard(path) ? [] : scriptHashes,
      styles: [hashOf(look.style)],
    };
    return { path, hashes, look: { ...look, policy: metaPolicy(path, hashes) } };
  });
  const [first, ...others] = looks;
  if (!first) throw new Error('There is no page for what is not found.');
  return {
    routes: others.map(({ look }) => look),
    notFound: first.look,
    inline,
    fonts: fonts.files,
    hashes: byPart(looks.filter((_, at) => at === 0 || routes[at - 1]?.kind === 'page')),
  };
}

function lookOf(sheet: Sheet, { names }: RouteNames, fonts: string): Omit<Look, 'policy'> {
  const isUsed = isIn(names);
  const without = [...sheet.classes].filter((name) => !isUsed(`.${name}`));
  return { style: fonts + pruneStyle(sheet, isUsed), without };
}

function byPart(looks: readonly { path: string; hashes: Hashes }[]): ReadonlyMap<string, Hashes> {
  const parts = new Map<string, Hashes>();
  for (const { path, hashes } of looks) {
    const part = partOf(path);
    parts.set(part, joinHashes([parts.get(part) ?? NO_HASHES, hashes]));
  }
  return parts;
}

/** An address in the part of the site that a route answers for. */
function pathOf(route: Route | undefined): string {
  const [first] = route?.segments ?? [];
  if (!first) return '/';
  if (first.kind === 'fixed') return `/${first.name}/`;
  throw new ScriptError(
    `${route?.file}: headers are for parts of the site. Give it a folder with a fixed name.`,
  );
}

const isNoBasicLatin = (letter: string) => letter > '~';

const textOf = (script: string) => script.slice(script.indexOf('>') + 1, script.lastIndexOf('</'));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
