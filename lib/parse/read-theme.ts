import type { Theme } from '@/lib/model/theme';
import { themeFrontMatterSchema } from '@/lib/model/theme';
import { themeIdSchema } from '@/lib/model/id';
import { editorialHtml } from './editorial-html';
import { findFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import type { Report } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';
import { readYaml } from './yaml';

/** A theme and where it stands. */
export type PlacedTheme = { readonly theme: Theme; readonly file: TextFile };

/** Stands in addresses for the initiatives that have no theme. */
const RESERVED = 'none';

/** The theme of `content/themes/<id>.md`, or undefined, and problems. */
export function readTheme(file: TextFile, name: string, report: Report): PlacedTheme | undefined {
  const id = themeIdSchema.safeParse(name);
  if (!id.success || id.data === RESERVED) {
    const expected = id.error?.issues[0]?.message ?? 'another id: it means initiatives without one';
    const reason = `Unexpected file name ${show(name)}, expected ${expected}`;
    report.at(file, 0, 'invalid-value', reason);
  }
  const frontMatter = findFrontMatter(file, report);
  const placed = frontMatter && readYaml(file, frontMatter, themeFrontMatterSchema, report);
  if (!id.success || !frontMatter || !placed) return undefined;
  const tree = parseMarkdown(file, report);
  const body = file.text
    .slice(frontMatter.base + frontMatter.text.length)
    .replace(/^---[ \t]*\r?\n?/, '');
  if (!tree) return undefined;
  const introductionHtml = editorialHtml(body);
  if (introductionHtml.replace(/<[^>]*>/g, '').trim() === '') {
    const reason = 'Missing introduction, expected a paragraph or two below the front matter';
    report.at(file, file.text.length, 'missing-field', reason);
    return undefined;
  }
  return { file, theme: { id: id.data, ...placed.value, introductionHtml } };
}
