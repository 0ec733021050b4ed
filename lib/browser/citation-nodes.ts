import type { Run } from '@/lib/text/citation-runs';
import { make } from './make';

/** A citation as its style sets it, its link one to follow. */
export function citationNodes(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, italic, slot }) => {
    if (slot === 'url') return make('a', { href: text }, text);
    return italic ? make('i', {}, text) : text;
  });
}
