import type { Difference } from '@/lib/text/word-difference';

type WordDifferenceTextProps = { difference: readonly Difference[] };

/** Two texts in one: what went is struck through, what came is underlined. */
export function WordDifferenceText({ difference }: WordDifferenceTextProps) {
  return difference.map(({ kind, text }, index) => {
    switch (kind) {
      case 'same':
        return text;
      case 'removed':
        return <del key={index}>{text}</del>;
      case 'added':
        return <ins key={index}>{text}</ins>;
    }
  });
}
