import fc from 'fast-check';

/** What happens to the passages of a document between two days; positions count round its length. */
type Edit =
  | { readonly kind: 'insert' | 'replace'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete' | 'duplicate' | 'join'; readonly at: number }
  | { readonly kind: 'move' | 'split' | 'fix letter'; readonly at: number; readonly by: number };

/** Lookalikes that differ in one letter, in an accent's spelling only, and parts of each other. */
const TEXTS = [
  'Mines kill.',
  'Mines kill!',
  'Mines k\u00eell.',
  'Mines ki\u0302ll.',
  'Mines kill. Mines maim.',
  'Mines maim. Mines kill.',
  'Mines maim.',
  'A',
  'B',
] as const;

export const anyText: fc.Arbitrary<string> = fc.constantFrom(...TEXTS);
const position = fc.nat({ max: 20 });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert', 'replace'), at: position, text: anyText }),
  fc.record({ kind: fc.constantFrom('delete', 'duplicate', 'join'), at: position }),
  fc.record({
    kind: fc.constantFrom('move', 'split', 'fix letter'),
    at: position,
    by: position,
  }),
);

/** The passages after an edit; as they are where it does not fit them. */
export function applyEdit(texts: readonly string[], edit: Edit): string[] {
  const at = texts.length === 0 ? 0 : edit.at % texts.length;
  const text = texts[at];
  if (edit.kind === 'insert') return texts.toSpliced(at, 0, edit.text);
  if (text === undefined) return [...texts];
  switch (edit.kind) {
    case 'replace':
      return texts.with(at, edit.text);
    case 'delete':
      return texts.toSpliced(at, 1);
    case 'duplicate':
      return [...texts, text];
    case 'join':
      return texts.toSpliced(at, 2, texts.slice(at, at + 2).join(' '));
    case 'move':
      return texts.toSpliced(at, 1).toSpliced(edit.by % texts.length, 0, text);
    case 'split': {
      const middle = edit.by % text.length;
      const parts = [text.slice(0, middle).trim(), text.slice(middle).trim()];
      return texts.toSpliced(at, 1, ...parts.filter((part) => part !== ''));
    }
    case 'fix letter': {
      const letter = edit.by % text.length;
      return texts.with(at, `${text.slice(0, letter)}e${text.slice(letter + 1)}`);
    }
  }
}
