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

/** The theme of `content/themes/<id>.md`, or undefined, and problems. */
export function readTheme(file: TextFile, name: string, report: Report): PlacedTheme | undefined {
  const id = themeIdSchema.safeParse(name);
  if (!id.success) {
    const reason = `Unexpected file name ${show(name)}, expected ${id.error.issues[0]?.message}`;
    report.at(file, 0, 'invalid-value', reason);
  }
  const frontMatter = findFrontMatter(file, report);
  const placed = frontMatter && readYaml(file, frontMatter, themeFrontMatterSchema, report);
  if (!id.success || !frontMatter || !placed) return undefined;
  const tree = parseMarkdown(file, report);
  const body = file.text
    .slice(frontMatter.base + frontMatter.text.length)
    .replace(/^---[ \t]*\r?\n?/, '');
  if (body.trim() === '') {
    const reason = 'Missing introduction, expected a paragraph or two below the front matter';
    report.at(file, file.text.length, 'missing-field', reason);
    return undefined;
  }
  if (!tree) return undefined;
  return { file, theme: { id: id.data, ...placed.value, introductionHtml: editorialHtml(body) } };
}
