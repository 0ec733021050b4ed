import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Paragraphs, emphasis, lists and links; links lead to our own pages or to https. */
const ALLOWED = {
  tagNames: ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li'],
  attributes: { a: ['href'] },
  protocols: { href: ['https'] },
};

/** Sanitises last, whatever came before. */
const processorOf = (allowed: typeof ALLOWED) =>
  unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify)
    .freeze();

const plain = processorOf(ALLOWED);
const withHeadings = processorOf({ ...ALLOWED, tagNames: [...ALLOWED.tagNames, 'h3', 'h4'] });

/**
 * Editorial Markdown as HTML that is safe to put into a page. Never used for source text. `headings`:
 * whether it may have some of the third and fourth level.
 */
export function editorialHtml(markdown: string, { headings = false } = {}): string {
  return (headings ? withHeadings : plain).processSync(markdown).toString().trim();
}
