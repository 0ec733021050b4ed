import { HtmlValidate } from 'html-validate';
import type { ExportedPage } from './exported';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // How React writes HTML; it means the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // A page is called like its initiative, whose titles are sentences.
    'long-title': 'off',
    // A form with one field is submitted by Enter: HTML, "implicit submission".
    'wcag/h32': 'off',
  },
});

/** What is not valid in the HTML of pages: the addresses at which each problem stands. */
export async function htmlProblemsIn(
  pages: readonly ExportedPage[],
): Promise<Record<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { file, address } of pages) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const problem = `${message} [${ruleId}]`;
      found.set(problem, [...(found.get(problem) ?? []), address]);
    }
  }
  return Object.fromEntries(found);
}
