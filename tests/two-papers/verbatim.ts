/** Where two texts part, and how each goes on from there. */
export type Difference = {
  /** The number of characters before it that agree. */
  readonly at: number;
  readonly ours: string;
  readonly source: string;
};

/** The first character in which two texts differ; nothing at all is passed over. */
export function firstDifference(ours: string, source: string): Difference | undefined {
  if (ours === source) return undefined;
  let at = 0;
  while (ours.charAt(at) === source.charAt(at)) at += 1;
  return { at, ours: ours.slice(at, at + 40), source: source.slice(at, at + 40) };
}

/** The words of a document's Markdown: without front matter, heading marks and list marks. */
export function wordsOfMarkdown(file: string): string {
  const body = file.replace(/^---\n[^]*?\n---\n/, '');
  return closeUp(body.replace(/^(?:#{1,6}|-) /gm, ''));
}

/** The words of a source file: without the bullets of its lists. Emphasis marks are kept. */
export function wordsOfSource(file: string): string {
  return closeUp(file.replace(/^• /gm, ''));
}

/** The same without the marks of emphasis, which stand in pairs within a line. */
export function withoutEmphasis(words: string): string {
  return words.replace(/\*([^*\n]+)\*/g, '$1');
}

/** Spaces and line breaks side by side count as one space. */
function closeUp(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
