import { wordDifference } from '@/lib/text/word-difference';

type WordDifferenceTextProps = { then: string; now: string };

/** Two texts in one: what went is struck through, what came is underlined. */
export function WordDifferenceText({ then, now }: WordDifferenceTextProps) {
  return wordDifference(then, now).map(({ kind, text }, index) => {
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
