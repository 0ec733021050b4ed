import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { elementsOf } from '@/tests/html-tree.mjs';

/** What an address answers, without what a framework adds or a server says of itself. */
export type Answer = {
  readonly status: number;
  readonly location: string | null;
  readonly type: string | null;
  /** Of a page: its tags in the order of their text. */
  readonly head?: readonly string[];
  /** Of a page: its `<main>`, to the letter. */
  readonly main?: string;
  /** Of a file: a digest of its bytes. */
  readonly bytes?: string;
};

/** Asks a server for an address; redirects are not followed. */
export async function ask(site: string, address: string): Promise<Answer> {
  const response = await fetch(`${site}${address}`, { redirect: 'manual' });
  const { status } = response;
  const location = response.headers.get('location')?.replace(site, '') ?? null;
  const body = Buffer.from(await response.arrayBuffer());
  // What a redirect says to who does not follow it is each server's own.
  if (location !== null) return { status, location, type: null };
  const type = response.headers.get('content-type')?.toLowerCase() ?? null;
  if (!type?.startsWith('text/html')) {
    return { status, location, type, bytes: createHash('sha256').update(body).digest('hex') };
  }
  const html = body.toString();
  return { status, location, type, head: headOf(html), main: mainOf(html) };
}

function mainOf(html: string): string | undefined {
  // React parts two texts that stand side by side by a comment, where it is to take the page over.
  return /<main[ >].*<\/main>/s.exec(html)?.[0].replaceAll(/<!--.*?-->/gs, '');
}

/** How a page gets its styles and scripts, what Next says to itself, and the policy, which has a test of its own. */
const OWN =
  /^(style|script|noscript)|^link.* rel="(stylesheet|preload|preconnect)"|^meta.* (name="next-size-adjust"|http-equiv)/;

function headOf(html: string): string[] {
  const head = [...elementsOf(parse(html))].find(({ tagName }) => tagName === 'head');
  if (!head) return [];
  const tags = [...elementsOf(head)].slice(1).map((element) => {
    const said = element.attrs.map(({ name, value }) => `${name}="${value}"`).sort();
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    return [element.tagName, ...said, text].join(' ');
  });
  // Next says some of the same once more.
  return [...new Set(tags)].filter((tag) => !OWN.test(tag)).sort();
}
