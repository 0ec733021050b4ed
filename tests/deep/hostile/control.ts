import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/**
 * Markdown as HTML that is not sanitised: the control that shows that the inputs run where nothing
 * stops them. For this test alone.
 */
export function unsafeHtml(markdown: string): string {
  return processor.processSync(markdown).toString();
}
