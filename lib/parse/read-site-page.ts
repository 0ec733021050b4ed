import type { Heading, Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { givenId } from '@/lib/model/id';
import type { SitePage, SitePagePart, TableName } from '@/lib/model/site-page';
import { sitePageFrontMatterSchema, TABLES } from '@/lib/model/site-page';
import { foldWord } from '@/lib/text/fold';
import { editorialHtml } from './editorial-html';
import { findFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import type { Report } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';
import { placeAt } from './text-file';
import { readYaml } from './yaml';
import { suggestion } from './zod-problem';

/** A page and its file. */
export type PlacedSitePage = { readonly page: SitePage; readonly file: TextFile };

/** The page of `content/pages/<id>.md`, or undefined, and problems. */
export function readSitePage(
  file: TextFile,
  name: string,
  report: Report,
): PlacedSitePage | undefined {
  const before = report.problems().length;
  const id = givenId.safeParse(name);
  if (!id.success) {
    const expected = id.error.issues[0]?.message ?? 'an id';
    report.at(file, 0, 'invalid-value', `Unexpected file name ${show(name)}, expected ${expected}`);
  }
  const frontMatter = findFrontMatter(file, report);
  const placed = frontMatter && readYaml(file, frontMatter, sitePageFrontMatterSchema, report);
  const isFlat = parseMarkdown(file, report) !== undefined;
  if (!frontMatter || !placed || !isFlat) return undefined;
  const fence = file.text.indexOf('---', frontMatter.base + frontMatter.text.length);
  const body = { file, base: fence + 3, text: file.text.slice(fence + 3) };
  const content = readBody(body, report);
  if (!id.success || report.problems().length > before) return undefined;
  return { file, page: { id: id.data, ...placed.value, ...content } };
}

/** The text below the front matter, and where it begins. */
type Body = { readonly file: TextFile; readonly base: number; readonly text: string };

type Content = Pick<SitePage, 'opening' | 'sections'>;

function readBody(body: Body, report: Report): Content {
  const root: Root = unified().use(remarkParse).parse(body.text);
  const at = (node: Nodes) => body.base + (node.position?.start.offset ?? 0);
  const used = new Set<string>();
  const opening: SitePagePart[] = [];
  const sections: (SitePage['sections'][number] & { parts: SitePagePart[] })[] = [];
  for (const node of root.children) {
    reportUnsupported(node, body.file, at, report);
    if (node.type === 'heading' && node.depth < 3) {
      if (node.depth === 1) {
        const reason = 'Unexpected heading of the page, expected it as "title" in the front matter';
        report.at(body.file, at(node), 'unsupported-markdown', reason);
      }
      const { id, heading } = readHeading(node, body);
      if (used.has(id)) {
        const reason = `Unexpected second ${show(id)}, expected an id of its own; give one behind the heading: {#another-id}`;
        report.at(body.file, at(node), 'duplicate-id', reason);
      }
      used.add(id);
      sections.push({ id, heading, parts: [] });
      continue;
    }
    addPart(sections.at(-1)?.parts ?? opening, node, body, at(node), report);
  }
  return { opening, sections };
}

/** The heading of a section: `## Kinds {#kinds}`. Without an id of its own its words give it one. */
function readHeading(node: Heading, body: Body): { readonly id: string; readonly heading: string } {
  const words = textIn(node);
  const [, heading = words, own] = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/.exec(words) ?? [];
  const slug = foldWord(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // Words of another script give no address: their place does.
  const place = `section-${placeAt(body.file, body.base + (node.position?.start.offset ?? 0)).line}`;
  return { id: own ?? (/^[a-z]/.test(slug) ? slug.slice(0, 60) : place), heading };
}

const textIn = (node: Nodes): string =>
  'children' in node ? node.children.map(textIn).join('') : 'value' in node ? node.value : '';

function addPart(
  parts: SitePagePart[],
  node: RootContent,
  body: Body,
  offset: number,
  report: Report,
): void {
  const source = sliceOf(node, body);
  const [, name] = /^::([\w-]*)$/.exec(source.trim()) ?? [];
  if (name !== undefined) {
    if (isTable(name)) parts.push({ of: 'table', name });
    else reportTable(name, body.file, offset, report);
    return;
  }
  const html = editorialHtml(source, { headings: true });
  const last = parts.at(-1);
  if (last?.of === 'words') parts.splice(-1, 1, { of: 'words', html: `${last.html}\n${html}` });
  else if (html !== '') parts.push({ of: 'words', html });
}

const isTable = (name: string): name is TableName => TABLES.some((table) => table === name);

function reportTable(name: string, file: TextFile, offset: number, report: Report): void {
  const known = TABLES.map((table) => `::${table}`).join(', ');
  const reason = `Unexpected table ${show(`::${name}`)}, expected one of ${known}${suggestion(name, TABLES)}`;
  report.at(file, offset, 'unknown-reference', reason);
}

function sliceOf({ position }: Nodes, { text }: Body): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** What our own pages may hold; whatever else there is in Markdown would be left out in silence. */
const SUPPORTED: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'break',
  'emphasis',
  'heading',
  'link',
  'list',
  'listItem',
  'paragraph',
  'strong',
  'text',
]);

function reportUnsupported(
  node: Nodes,
  file: TextFile,
  at: (node: Nodes) => number,
  report: Report,
): void {
  if (!SUPPORTED.has(node.type)) {
    const found = NAMES.get(node.type) ?? 'construct';
    const reason = `Unexpected ${found}, expected headings, paragraphs, lists, emphasis, links and tables by name only; put a backslash before a character that is meant as it stands`;
    report.at(file, at(node), 'unsupported-markdown', reason);
  } else if ('children' in node) {
    for (const child of node.children) reportUnsupported(child, file, at, report);
  }
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'quotation'],
  ['code', 'code'],
  ['definition', 'link that is defined elsewhere'],
  ['html', 'HTML'],
  ['image', 'picture'],
  ['imageReference', 'picture'],
  ['inlineCode', 'code'],
  ['linkReference', 'link that is defined elsewhere'],
  ['thematicBreak', 'rule'],
]);
