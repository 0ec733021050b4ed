import type { Site } from '@/lib/model/site';

/** The style of the colours that the content chose; empty where it chose none. */
export function accentStyleOf({ accent }: Pick<Site, 'accent'>): string {
  if (!accent) return '';
  const [light, dark] = [accent.light, accent.dark].map(
    ({ colour, wash }) => `:root{--accent:${colour};--accent-wash:${wash}}`,
  );
  return `${light}@media (prefers-color-scheme: dark){${dark}}`;
}
