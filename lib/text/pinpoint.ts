/**
 * How a place in a document is pointed at, best first: where its own numbering puts it (`Article 5 (2)`),
 * the printed number of its page, and our own count of paragraphs: as it is where the source numbers
 * nothing, in square brackets where it numbers other passages.
 */
export type Pinpoint = {
  readonly by: 'locator' | 'page' | 'paragraph' | 'count';
  readonly value: string;
};

const CITED: Readonly<Record<Pinpoint['by'], string>> = {
  locator: '',
  page: 'p. ',
  paragraph: 'para. ',
  count: 'para. ',
};

/** As notes have it: `Article 5 (2)`, `p. 7`, `para. 4`, `para. [4]`. */
export function citedPinpoint({ by, value }: Pinpoint): string {
  return `${CITED[by]}${value}`;
}

/** As lists have it: `Article 5 (2)`, `p. 7`, `¶ 4`, `[4]`. */
export function shortPinpoint(pinpoint: Pinpoint): string {
  switch (pinpoint.by) {
    case 'paragraph':
      return `¶\u00a0${pinpoint.value}`;
    case 'count':
      return pinpoint.value;
    default:
      return citedPinpoint(pinpoint);
  }
}

/** In a sentence: `Article 5 (2)`, `page 7`, `paragraph 4`, `paragraph [4]`. */
export function pinpointInWords({ by, value }: Pinpoint): string {
  const word = by === 'count' ? 'paragraph' : by;
  return by === 'locator' ? value : `${word} ${value}`;
}

/** From one place to another; one alone where both are the same. */
export function pinpointRange(first: Pinpoint, last: Pinpoint): Pinpoint {
  if (first.by !== last.by) {
    return { by: 'locator', value: `${citedPinpoint(first)} – ${citedPinpoint(last)}` };
  }
  if (first.value === last.value) return first;
  const dash = first.by === 'locator' ? ' – ' : '–';
  return { by: first.by, value: `${first.value}${dash}${last.value}` };
}
