import type { DocumentFrontMatter } from '@/lib/model/document';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftPassage } from './read-passages';
import type { TextFile } from './text-file';
import type { Placed } from './yaml';

/** The passages with the words of their pictures, as the front matter transcribes them. */
export function transcribeFigures(
  drafts: readonly DraftPassage[],
  { value, offsetOf }: Placed<DocumentFrontMatter>,
  file: TextFile,
  report: Report,
): readonly DraftPassage[] {
  const shown = new Set(drafts.flatMap(({ figures = [] }) => figures.map((figure) => figure.file)));
  value.figures.forEach((figure, index) => {
    const isSecond = value.figures.findIndex((other) => other.file === figure.file) < index;
    if (shown.has(figure.file) && !isSecond) return;
    const expected = isSecond
      ? 'each picture once'
      : 'the name of a picture that the document shows';
    const reason = `Unexpected picture ${show(figure.file)}, expected ${expected}`;
    report.at(file, offsetOf(['figures', index, 'file']), 'bad-picture', reason);
  });
  if (value.figures.length === 0) return drafts;
  const transcripts = new Map(value.figures.map((figure) => [figure.file, figure.transcript]));
  return drafts.map((draft) => {
    if (!draft.figures) return draft;
    const figures = draft.figures.map((figure) => {
      const transcript = transcripts.get(figure.file);
      return transcript === undefined ? figure : { ...figure, transcript };
    });
    return { ...draft, figures };
  });
}
