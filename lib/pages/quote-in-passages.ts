import type { Hue } from '@/lib/model/palette';
import type { Quoted } from '@/lib/store/cited';
import type { StoredInitiative, StoredPassage } from '@/lib/store/store';
import type { Tongue } from '@/lib/text/direction';
import { tongueOf } from '@/lib/text/direction';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { quoteInWords } from '@/lib/text/quote-in-words';
import { paths } from '@/lib/url/paths';
import type { SourceWords } from './parts';
import type { PassageFinder } from './shown-quote';
import { sourceWords } from './source-words';

/** A quote, and the rest of its passages around it. */
export type QuoteInPassagesModel = {
  readonly tongue: Tongue;
  readonly document: string;
  readonly permalink: string;
  readonly hue?: Hue | undefined;
  /** The quote as plain text has it, where that is not the text of the page itself. */
  readonly plain?: string | undefined;
  /** The passages of its pieces, in order; never empty. */
  readonly passages: readonly QuotedPassageModel[];
};

/** A passage that holds pieces of a quote. */
export type QuotedPassageModel = {
  readonly passage: string;
  readonly number?: number | undefined;
  /** How its place is pointed at. */
  readonly pinpoint?: Pinpoint | undefined;
  /** The labels that the source prints before it, outermost first. */
  readonly labels: readonly string[];
  /** The passages whose words govern it, before and behind it. */
  readonly leadIns: readonly string[];
  readonly closings: readonly string[];
  /** Its label as printed, where the quote goes on into it. */
  readonly label?: string | undefined;
  /** Whether words are left out before it, and the labels of the items that are. */
  readonly leftOut: boolean;
  readonly itemsLeftOut?: string | undefined;
  /** All of its words, in order; the pieces of the quote are marked. */
  readonly parts: readonly QuotedPart[];
};

/** Words of a passage: of the quote, or around it. */
type QuotedPart = {
  readonly words: SourceWords;
  readonly isQuote: boolean;
  /** A sign without a letter right behind the quote (`;`), which needs no line of its own. */
  readonly tail?: SourceWords;
};

/** The quote of an initiative in its passages. */
export function quoteInPassages(
  { document }: Quoted,
  { id, quote: { pieces } }: StoredInitiative,
  hue: Hue | undefined,
  find: PassageFinder,
): QuoteInPassagesModel {
  const ids = [...new Set(pieces.map(({ passage }) => passage))];
  return {
    tongue: tongueOf(document.language),
    document: document.id,
    permalink: paths.initiative(id),
    hue,
    ...(pieces.length > 1 && { plain: quoteInWords(pieces) }),
    passages: ids.flatMap((passage) => {
      const found = find(document.id, passage);
      return found
        ? [
            quotedPassage(
              found,
              pieces.filter((piece) => piece.passage === passage),
            ),
          ]
        : [];
    }),
  };
}

function quotedPassage(
  passage: StoredPassage,
  pieces: StoredInitiative['quote']['pieces'],
): QuotedPassageModel {
  const [first] = pieces;
  const parts: QuotedPart[] = [];
  let at = 0;
  const add = (start: number, end: number, isQuote: boolean) => {
    if (start < end) parts.push({ words: sourceWords(passage, { span: { start, end } }), isQuote });
  };
  for (const { start, end } of pieces) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  const rest = passage.text.slice(at);
  const last = parts.at(-1);
  if (last && rest !== '' && !/[\p{L}\p{N}]/u.test(rest)) {
    const span = { start: at, end: passage.text.length };
    parts[parts.length - 1] = { ...last, tail: sourceWords(passage, { span }) };
  } else add(at, passage.text.length, false);
  return {
    passage: passage.id,
    ...{ number: passage.number, pinpoint: passage.pinpoint, labels: passage.opening },
    ...{ leadIns: passage.leadIns, closings: passage.closings },
    label: first?.label,
    leftOut: first?.leftOut ?? false,
    itemsLeftOut: first?.itemsLeftOut,
    parts,
  };
}
