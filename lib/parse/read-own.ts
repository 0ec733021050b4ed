import type { Corpus } from '@/lib/model/corpus';
import { compare } from '@/lib/text/compare';
import { DEFAULT_ABOUT } from './default-about';
import { createReport } from './problem';
import type { Report } from './problem';
import { show } from './problem';
import { readSite } from './read-site';
import type { PlacedSite } from './read-site';
import { readSitePage } from './read-site-page';
import { readVocabularies } from './read-vocabularies';
import type { SortedFiles } from './sort-files';
import { suggestion } from './zod-problem';

/** What a site says for itself, besides its records. */
export type SiteParts = Pick<Corpus, 'site' | 'pages' | 'vocabularies'>;

/** The site's own words: its settings, its pages and its vocabularies. Undefined, and problems, where one cannot be read. */
export function readOwn(files: SortedFiles, report: Report): SiteParts | undefined {
  const vocabularies = readVocabularies(files.vocabularies, report);
  const read = readSite(files.site, files.icons, report);
  const own = [...files.pages].map(([name, file]) => readSitePage(file, name, report));
  const pages = own.filter((page) => page !== undefined).map(({ page }) => page);
  if (!read || !vocabularies || pages.length < own.length) return undefined;
  const all = pages.some(({ id }) => id === DEFAULT_ABOUT.id) ? pages : [...pages, defaultAbout()];
  if (read.placed) checkFootLinks(read.placed, all, report);
  const inOrder = all.toSorted((a, b) => a.order - b.order || compare(a.id, b.id));
  const footerLinks = read.site.footerLinks ?? [
    ...inOrder.map(({ id, title }) => ({ name: title, to: addressOf(id) })),
    { name: 'Kinds of initiative', to: '/kinds/' },
    ...(all.some(({ id }) => id === 'accessibility')
      ? []
      : [{ name: 'Accessibility', to: '/accessibility/' }]),
  ];
  return { site: { ...read.site, footerLinks }, vocabularies, pages: inOrder };
}

/** Pages that refer to it are made without content, too: so there is always one. */
function defaultAbout(): Corpus['pages'][number] {
  const report = createReport();
  const { id, text } = DEFAULT_ABOUT;
  const placed = readSitePage({ path: `content/pages/${id}.md`, text }, id, report);
  if (!placed)
    throw new Error(
      report
        .problems()
        .map(({ reason }) => reason)
        .join('\n'),
    );
  return placed.page;
}

/** The address of a page of ours; two have always stood at the root. */
const addressOf = (id: string) =>
  id === 'about' || id === 'accessibility' ? `/${id}/` : `/pages/${id}/`;

/** Sections of the site that a foot may lead to besides pages. */
const SECTIONS = [
  '',
  'accessibility',
  'actors',
  'documents',
  'initiatives',
  'instruments',
  'kinds',
  'themes',
];

/** Reports what the foot of every page would lead to in vain. */
function checkFootLinks(
  { value, offsetOf, file }: PlacedSite,
  pages: Corpus['pages'],
  report: Report,
): void {
  const places = new Set([
    ...SECTIONS.map((section) => (section === '' ? '/' : `/${section}/`)),
    ...pages.flatMap(({ id, sections }) => [
      addressOf(id),
      ...sections.map((section) => `${addressOf(id)}#${section.id}`),
    ]),
  ]);
  value.footerLinks?.forEach(({ to }, index) => {
    if (!to.startsWith('/') || places.has(to)) return;
    const reason = `Unexpected address ${show(to)}, expected a page of the site and perhaps one of its headings${suggestion(to, places)}`;
    report.at(file, offsetOf(['footerLinks', index, 'to']), 'unknown-reference', reason);
  });
}
