import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

/** What is installed, made by a command, or the words of a source. */
const NOT_OURS =
  /^(?:node_modules|\.git|\.next|out|out\..*|test-results|playwright-report)$|(?:^|\/)content\/(?:documents|pages|themes)$|^tests\/fixtures$/;

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_OURS.test(path) || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return markdownIn(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

const pages = new Map(
  markdownIn('.').map((path) => {
    const nodes = flat(unified().use(remarkParse).parse(readFileSync(path, 'utf8')));
    return [path, { links: linksOf(nodes), anchors: anchorsOf(nodes) }];
  }),
);

function flat(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flat) : [])];
}

/** Relative ones: addresses of the web, and of the site that editors' texts link to, are not files. */
function linksOf(nodes: readonly Nodes[]): string[] {
  return nodes
    .flatMap((node) => ('url' in node ? [node.url] : []))
    .filter((url) => !/^(?:[a-z]+:|\/)/i.test(url));
}

/** The ids that GitHub, GitLab and editors give headings. */
function anchorsOf(nodes: readonly Nodes[]): Set<string> {
  const anchors = new Set<string>();
  for (const heading of nodes.filter(({ type }) => type === 'heading')) {
    const words = flat(heading).map((node) => ('value' in node ? node.value : ''));
    const anchor = words
      .join('')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let free = anchor;
    for (let time = 1; anchors.has(free); time += 1) free = `${anchor}-${time}`;
    anchors.add(free);
  }
  return anchors;
}

/** The file that a link leads to, and the heading in it. */
function targetOf(from: string, link: string) {
  const [path = '', anchor = ''] = decodeURI(link).split('#');
  return { file: path === '' ? from : join(dirname(from), path), anchor };
}

test('every link in the documentation leads to a file, and to a heading in it', () => {
  const links = [...pages].flatMap(([from, page]) => page.links.map((link) => ({ from, link })));
  const dead = links.filter(({ from, link }) => {
    const { file, anchor } = targetOf(from, link);
    return !existsSync(file) || (anchor !== '' && pages.get(file)?.anchors.has(anchor) !== true);
  });
  expect(links.length).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

test('every page of docs/ can be reached from README.md', () => {
  const reached = new Set(['README.md']);
  // A set goes on through what is added to it meanwhile.
  for (const from of reached) {
    for (const link of pages.get(from)?.links ?? []) reached.add(targetOf(from, link).file);
  }
  expect(
    [...pages.keys()].filter((path) => path.startsWith('docs/') && !reached.has(path)),
  ).toEqual([]);
});
