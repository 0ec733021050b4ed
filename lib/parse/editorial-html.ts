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
const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify)
  .freeze();

/** Editorial Markdown as HTML that is safe to put into a page. Never used for source text. */
export function editorialHtml(markdown: string): string {
  return processor.processSync(markdown).toString().trim();
}
