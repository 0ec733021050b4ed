import { GROUNDS, HUES } from '@/lib/model/palette';
import { countInWords } from '@/lib/text/list-in-words';
import { site } from '@/lib/url/site';
import type { Box, Style } from './share-box';
import { block, column, mark, row } from './share-box';
import type { ShareCard } from './share-card';
import { SANS, SERIF } from './share-fonts';

type QuoteCard = Extract<ShareCard, { readonly of: 'quote' }>;

/** The light colours of components/layout/palette.css: a picture is paper wherever it is seen. */
const COLOURS = {
  paper: GROUNDS.light.paper,
  ink: '#16211f',
  soft: '#4d5a57',
  line: '#e2ded3',
} as const;

const PAGE: Style = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  padding: '64px 72px',
  backgroundColor: COLOURS.paper,
  color: COLOURS.ink,
  fontFamily: SANS,
  fontSize: 26,
};

/** A card as a page of an edition: the source in the serif, everything of ours in the sans. */
export function shareLayout(card: ShareCard): Box {
  switch (card.of) {
    case 'quote':
      return column(PAGE, [body([...quote(card), origin(card)]), footer(card.theme)]);
    case 'title':
      return column(PAGE, [body([heading(card.title), remark(card.line, 30)]), footer(undefined)]);
    case 'site':
      return column({ ...PAGE, justifyContent: 'center' }, [
        mark(76, COLOURS.ink, site.sign.inline),
        column({ paddingTop: 24 }, [heading(card.title), remark(card.line, 36)]),
      ]);
  }
}

/** What stands above the foot; never more than its part of the page, or the foot would fall off it. */
function body(boxes: readonly Box[]): Box {
  return column(
    { height: 445, boxSizing: 'border-box', paddingBottom: 28, justifyContent: 'center' },
    boxes,
  );
}

function quote(card: QuoteCard): Box[] {
  const colour = card.theme ? HUES[card.theme.hue] : COLOURS.soft;
  return [
    column({ borderLeft: `4px solid ${colour}`, paddingLeft: 32 }, [
      sourceText(card.words, 400, card.more === 0 ? ROOM.height : ROOM.height - REMARK),
    ]),
    ...(card.more === 0 ? [] : [howMuchMore(card.more)]),
  ];
}

/** The remark that the words go on: outside their rule, so that nobody takes it for theirs. */
function howMuchMore(words: number): Box {
  const style = { paddingLeft: 36, paddingTop: 8, color: COLOURS.soft, fontSize: 24 };
  return block(style, `… and ${countInWords(words, 'more word')}`);
}

function origin({ reference, issuers }: QuoteCard): Box {
  return column({ paddingLeft: 36, paddingTop: 26, lineHeight: 1.4 }, [
    block({ fontWeight: 600 }, reference),
    block({ color: COLOURS.soft, textWrap: 'balance' }, issuers),
  ]);
}

function heading(words: string): Box {
  return sourceText(words, 600, ROOM.height);
}

function remark(words: string, fontSize: number): Box {
  const style = { paddingTop: 26, lineHeight: 1.4, color: COLOURS.soft, textWrap: 'balance' };
  return block({ ...style, fontSize }, words);
}

function footer(theme: QuoteCard['theme']): Box {
  const style = {
    height: 57,
    boxSizing: 'border-box',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingTop: 22,
    borderTop: `1px solid ${COLOURS.line}`,
    fontSize: 24,
  };
  return row(style, [
    row({ alignItems: 'center' }, [
      mark(34, COLOURS.ink, site.sign.inline),
      block({ paddingLeft: 14, fontFamily: SERIF, fontWeight: 600 }, site.name),
    ]),
    ...(theme ? [block({ color: HUES[theme.hue], fontWeight: 600 }, theme.title)] : []),
  ]);
}

/** Sizes of type in pixels, the largest first. */
const SIZES = [68, 60, 54, 48, 44, 40, 37, 34, 32, 30, 28] as const;
const SMALLEST = 28;
/** Above this size type is set tighter. */
const LARGE = 40;
/** The room for the source's words, in pixels. */
const ROOM = { width: 1010, height: 318 } as const;
/** How much of it the remark takes that the words go on. */
const REMARK = 44;
/** How wide a character of the serif is on average, as a share of its size. */
const WIDTH_OF_CHARACTER: Readonly<Record<400 | 600, number>> = { 400: 0.48, 600: 0.51 };

function sourceText(words: string, fontWeight: 400 | 600, room: number): Box {
  const fontSize = sizeOf(words, fontWeight, room);
  const tight = fontSize > LARGE;
  return block(
    {
      fontFamily: SERIF,
      fontSize,
      fontWeight,
      lineHeight: lineHeightOf(fontSize),
      letterSpacing: tight ? '-0.01em' : '0',
      // As few lines as the room allows, all about as long: no last line of one word.
      textWrap: 'balance',
      wordBreak: 'break-word',
    },
    words,
  );
}

/** The largest size at which words of this length fit, half a line of slack counted in. */
function sizeOf({ length }: string, weight: 400 | 600, room: number): number {
  const fits = (size: number) => {
    const lines = (length * size * WIDTH_OF_CHARACTER[weight]) / ROOM.width + 0.5;
    return Math.ceil(lines) * size * lineHeightOf(size) <= room;
  };
  return SIZES.find(fits) ?? SMALLEST;
}

function lineHeightOf(size: number): number {
  return size > LARGE ? 1.2 : 1.35;
}
