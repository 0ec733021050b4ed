/** What has no words, or words for nobody without a script. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style template noscript link meta svg img iframe dialog'.split(' '),
);

const WITHOUT_ATTRIBUTES =
  'h1 h2 h3 h4 h5 h6 p ul li dl dt dd blockquote pre em strong b i cite q mark sup sub abbr kbd code ' +
  'table caption thead tbody tr hr br details summary fieldset legend label select button nav main ' +
  'header footer';

/** What says something by being there, with the attributes without which it would not. */
export const KEPT: ReadonlyMap<string, readonly string[]> = new Map([
  ...WITHOUT_ATTRIBUTES.split(' ').map((name): [string, string[]] => [name, []]),
  ['ol', ['start']],
  ['a', ['href']],
  ['th', ['scope', 'colspan', 'rowspan']],
  ['td', ['colspan', 'rowspan']],
  ['form', ['action', 'method']],
  ['input', ['type', 'name', 'value']],
  ['option', ['value']],
  ['textarea', ['name']],
  ['time', ['datetime']],
]);

/** Boxes: kept as a `div` where they hold words directly, else they say nothing. */
export const BOXES: ReadonlySet<string> = new Set(
  'div section article aside figure figcaption address search'.split(' '),
);

/** What runs along in a line of words. */
export const INLINE: ReadonlySet<string> = new Set(
  'a span em strong b i cite q mark sup sub abbr kbd code time label input select button'.split(
    ' ',
  ),
);

/** What has no end tag. */
export const EMPTY: ReadonlySet<string> = new Set(['input', 'br', 'hr']);
