import type { Place } from './find-words';

/** A passage as far as what stands beside words is concerned; level and kind tell headings apart. */
type Neighbour = { readonly text: string; readonly kind?: string; readonly level?: number };

/** The words that an author gives to tell one place from another. */
type Beside = { readonly prefix?: string | undefined; readonly suffix?: string | undefined };

/**
 * Whether the prefix and suffix stand beside a place, spaces apart. They may reach over the edge of
 * its passage, into the passages around it, and a prefix into a heading that it stands under: so
 * passages with the very same words can be told apart.
 */
export function standsBeside(
  passages: readonly Neighbour[],
  { passage, start, end }: Place,
  { prefix = '', suffix = '' }: Beside,
): boolean {
  const text = passages[passage]?.text ?? '';
  return (
    endsWith(passages, passage, text.slice(0, start), prefix.trim()) &&
    beginsWith(passages, passage, text.slice(end), suffix.trim())
  );
}

/** Whether words end where `text`, the beginning of a passage, does. */
function endsWith(
  passages: readonly Neighbour[],
  index: number,
  text: string,
  words: string,
): boolean {
  const own = text.trimEnd();
  if (own.endsWith(words)) return true;
  if (!words.endsWith(own)) return false;
  const rest = words.slice(0, words.length - own.length).trimEnd();
  const above = index > 0 ? [index - 1, ...headingsAbove(passages, index)] : [];
  return [...new Set(above)].some((next) =>
    endsWith(passages, next, passages[next]?.text ?? '', rest),
  );
}

function beginsWith(
  passages: readonly Neighbour[],
  index: number,
  text: string,
  words: string,
): boolean {
  const own = text.trimStart();
  if (own.startsWith(words)) return true;
  const next = passages[index + 1];
  if (!next || !words.startsWith(own.trimEnd())) return false;
  return beginsWith(passages, index + 1, next.text, words.slice(own.trimEnd().length).trimStart());
}

/** The headings that a passage stands under, the nearest first. */
function headingsAbove(passages: readonly Neighbour[], index: number): number[] {
  const found: number[] = [];
  const own = passages[index];
  let level = own?.kind === 'heading' ? (own.level ?? 0) : Infinity;
  for (let at = index - 1; at >= 0; at -= 1) {
    const passage = passages[at];
    if (passage?.kind !== 'heading' || (passage.level ?? 0) >= level) continue;
    found.push(at);
    level = passage.level ?? 0;
  }
  return found;
}
