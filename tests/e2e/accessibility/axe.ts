import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RULES = {
  /** The only rules that can tell one colour scheme from the other. */
  colours: ['color-contrast', 'link-in-text-block'],
  /** What readers who ask for more contrast get. */
  'more contrast': ['color-contrast-enhanced'],
} as const;

/** What axe finds on the page as it is shown now, by all of its rules or by some: rule and elements. */
export async function violationsOn(
  page: Page,
  rules: 'all' | keyof typeof RULES,
): Promise<string[]> {
  // It is large: once on a page is enough.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, axeSource: isThere ? '"there"' : undefined })
    // First: it would take the place of the tags.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  const chosen = rules === 'all' ? axe.withTags(TAGS) : axe.withRules([...RULES[rules]]);
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
