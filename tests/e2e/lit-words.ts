import type { Page } from '@playwright/test';
import { paths } from '@/lib/url/paths';
import { hrefsOn } from './exported';

/** An initiative's words in a document, as they look now. */
export type Words = {
  readonly initiative: string;
  readonly passage: string;
  /** Whether they have the colour of words that a link leads to. */
  readonly areLit: boolean;
  /** Whether all of them can be seen without scrolling. */
  readonly areInView: boolean;
};

/** The words of every initiative in the document that is shown, once for each stretch of them. */
export function readWords(page: Page): Promise<Words[]> {
  return page.evaluate(() => {
    // The colour as the browser computes it, whatever the notation of the style sheet.
    const sample = document.body.appendChild(document.createElement('div'));
    sample.style.backgroundColor = 'var(--mark)';
    const mark = getComputedStyle(sample).backgroundColor;
    sample.remove();
    return [...document.querySelectorAll<HTMLElement>('.passage .words')].map((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return {
        initiative: words.dataset.initiative ?? '',
        passage: words.closest('.passage')?.id ?? '',
        areLit: getComputedStyle(words).backgroundColor === mark,
        areInView: top >= 0 && bottom <= innerHeight,
      };
    });
  });
}

/** The initiatives whose words are lit, and whether all of those can be seen. */
export async function readLit(page: Page): Promise<{ lit: string[]; areInView: boolean }> {
  const words = (await readWords(page)).filter(({ areLit }) => areLit);
  return {
    lit: [...new Set(words.map(({ initiative }) => initiative))],
    areInView: words.every(({ areInView }) => areInView),
  };
}

/** Where “Read in the document” leads from the page of an initiative. Throws where it is not one link. */
export function linkToWordsOf(initiative: string): string {
  const [link, ...more] = hrefsOn(paths.initiative(initiative)).filter((href) =>
    href.includes(':~:text='),
  );
  if (link === undefined || more.length > 0) throw new Error(`Not one link on ${initiative}`);
  return link;
}
