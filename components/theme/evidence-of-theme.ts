import type { Evidence, Initiative } from '@/lib/model/initiative';

/** What gives the words that put an initiative into a theme; undefined for one that is not in it. */
export function evidenceOfTheme(theme: string): (initiative: Initiative) => Evidence | undefined {
  return ({ themes }) => themes.find((tag) => tag.theme === theme)?.evidence;
}
