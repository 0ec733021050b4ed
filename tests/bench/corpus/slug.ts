import { foldWord } from '@/lib/text/fold';

/** Words as a part of an id: small letters and digits of ASCII, joined by hyphens, whole words up to `longest`. */
export function slugOf(words: string, longest: number): string {
  const parts = foldWord(words)
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
