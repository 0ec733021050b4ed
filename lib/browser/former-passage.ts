import type { Difference } from '@/lib/text/word-difference';
import type { FormerPassage } from '@/lib/url/words-link';

/** What the page that is open tells of a passage that has another address, or was withdrawn. */
export function formerPassage(id: string): FormerPassage | undefined {
  const place = document.getElementById(id);
  if (place?.matches('.withdrawn')) return { changes: [] };
  const to = place?.dataset.to;
  if (!place || to === undefined) return undefined;
  const notes = [...document.querySelectorAll<HTMLElement>('.change')].filter(
    (note) => note.dataset.to === to,
  );
  const own = notes.findIndex((note) => note === place);
  return { to, changes: notes.slice(Math.max(0, own)).map(differenceIn) };
}

const KINDS: Readonly<Record<string, Difference['kind']>> = { DEL: 'removed', INS: 'added' };

/** Then and now, word by word, as the note of a change shows them. */
function differenceIn(note: Element): Difference[] {
  return [...(note.querySelector('.source')?.childNodes ?? [])].map((node) => ({
    kind: KINDS[node.nodeName] ?? 'same',
    text: node.textContent ?? '',
  }));
}
