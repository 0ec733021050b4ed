import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Edited } from './edited';
import { oneOf, replace, rewrite } from './edited';

/** Puts another number where a file has one: the first group is what stands in front of it. */
const renumber =
  (path: string, before: RegExp, numbers: readonly number[]): Edit =>
  (edited) =>
    rewrite(join(edited.root, path), (text) =>
      text.replace(new RegExp(`(${before.source})(\\d+)`), (_, start: string, now: string) => {
        const others = numbers.filter((number) => number !== Number(now));
        return `${start}${oneOf(edited, others)}`;
      }),
    );

const numbersFrom = (least: number) => Array.from({ length: 9 }, (_, at) => least + at);

/** What is done to the code, the styles, the published files, the packages and the settings. */
export const codeEdits: Readonly<Record<string, Edit>> = {
  // With a letter that the typefaces of the site were perhaps not cut to.
  'words in a component': (edited) =>
    rewrite(join(edited.root, 'components/layout/site-frame.tsx'), (text) =>
      text.replace(
        /(Everything else is editorial)[^<]*/,
        (_, start: string) =>
          `${start}: ${String.fromCodePoint(0x100 + edited.pick(0x80))} ${edited.pick(1e6)}.`,
      ),
    ),
  'a class of a component': renumber(
    'components/layout/site-frame.tsx',
    /border-line py-/,
    numbersFrom(4),
  ),
  'a rule of a style sheet': (edited) =>
    rewrite(join(edited.root, 'components/layout/page.css'), (text) =>
      text.replace(/\.skip-link \{\n.*/, (rule) => `${rule} /* */ opacity: 0.${edited.pick(1e6)};`),
    ),
  'a script for browsers': (edited) =>
    rewrite(
      join(edited.root, 'lib/browser/enhance.ts'),
      (text) => `${text}\nglobalThis.name = '${edited.pick(1e6)}';\n`,
    ),
  'the layout of pictures': renumber('lib/export/share-layout.ts', /padding: '/, numbersFrom(60)),
  'the drawing of pictures': renumber('lib/export/indexed-png.ts', /level: /, numbersFrom(1)),
  'the size of pictures': renumber('lib/url/site.ts', /height: /, numbersFrom(630)),
  'the renderer of pages': (edited) =>
    rewrite(join(edited.root, 'lib/render/dress.ts'), (text) =>
      text.replace(
        /\$\{meta\}(?:<!-- \d+ -->)?<style>/,
        () => `\${meta}<!-- ${edited.pick(1e6)} --><style>`,
      ),
    ),
  'the sign of the site': (edited) =>
    rewrite(join(edited.root, 'content/icon.svg'), (text) =>
      text.replace(/(?: data-edit="\d+")?>/, () => ` data-edit="${edited.pick(1e6)}">`),
    ),
  'a published file added or taken away': ({ root, pick }) => {
    const file = join(root, 'public/words.txt');
    if (existsSync(file)) rmSync(file);
    else replace(file, `${pick(1e6)}\n`);
  },
  'a package': (edited) => {
    const version = `4.3.${edited.pick(1e6)}`;
    const locks = ['package-lock.json', 'node_modules/.package-lock.json'];
    for (const lock of locks) {
      rewrite(join(edited.root, lock), (text) =>
        text.replace(
          /("node_modules\/tailwindcss": \{\s*"version": ")[^"]*/,
          (_, start: string) => start + version,
        ),
      );
    }
    rewrite(join(edited.root, 'node_modules/tailwindcss/theme.css'), (text) =>
      text.replace(/--spacing: [^;]*/, `--spacing: 0.25${edited.pick(1e3)}1rem`),
    );
  },
  'where the site is published': ({ settings, pick }) => {
    settings.SITE_URL = `https://site-${pick(1e6)}.example`;
  },
  'where problems are told': ({ settings, pick }) => {
    if (settings.SITE_REPORT_TO) delete settings.SITE_REPORT_TO;
    else settings.SITE_REPORT_TO = `editors-${pick(1e6)}@example.org`;
  },
};

/** Breaks the code, or mends it again. */
export function miscode({ root }: Edited): void {
  rewrite(join(root, 'components/layout/site-frame.tsx'), (text) =>
    text.startsWith('{{') ? text.slice(2) : `{{${text}`,
  );
}
