import type { StoredPassage } from '@/lib/store/store';
import { derivedPaths } from '@/lib/url/paths';

/** A picture of the source beside the words of a passage. */
export type ShownFigure = {
  /** Where its file stands, on this site. */
  readonly src: string;
  /** What it shows, in our words. */
  readonly alt: string;
  /** In pixels: the room that it takes before it is there. */
  readonly width: number;
  readonly height: number;
  /** The words that it shows, transcribed by us; without them it is not readable. */
  readonly transcript?: string | undefined;
  /** Whether nobody sees it before they scroll. */
  readonly isFarDown: boolean;
};

/** The pictures of a passage: those before its words, and those behind them. */
export type ShownFigures = {
  readonly before: readonly ShownFigure[];
  readonly behind: readonly ShownFigure[];
};

/** The pictures of a passage, which may be far down on its page. */
export function shownFigures(
  { document, figures = [] }: Pick<StoredPassage, 'document' | 'figures'>,
  isFarDown: boolean,
): ShownFigures {
  const show = (behind: boolean) =>
    figures
      .filter(({ isBehind = false }) => isBehind === behind)
      .map(({ file, alt, width, height, transcript }) => ({
        ...{ src: derivedPaths.figure(document, file), alt, width, height, isFarDown },
        ...(transcript !== undefined && { transcript }),
      }));
  return { before: show(false), behind: show(true) };
}
