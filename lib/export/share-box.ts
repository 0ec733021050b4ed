/** An element as satori takes it: its style is the layout, as the picture has no style sheet. */
export type Box = {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly Box[];
    readonly [attribute: string]: unknown;
  };
};

export type Style = Readonly<Record<string, string | number>>;

/** Boxes one below the other. */
export function column(style: Style, children: readonly Box[]): Box {
  return box('div', { style: { display: 'flex', flexDirection: 'column', ...style } }, children);
}

/** Boxes beside each other. */
export function row(style: Style, children: readonly Box[]): Box {
  return box('div', { style: { display: 'flex', ...style } }, children);
}

/** A paragraph. */
export function block(style: Style, words: string): Box {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'block', ...style }, children: words },
  };
}

/** The mark of public/icon.svg, its sides in pixels. */
export function mark(size: number, colour: string): Box {
  const square = { width: 13, height: 13, rx: 2.5 };
  const line = { fill: 'none', stroke: colour, strokeWidth: 3 };
  return box('svg', { viewBox: '0 0 32 32', width: size, height: size }, [
    box('rect', { ...square, ...line, x: 3.5, y: 3.5 }),
    box('path', { ...line, d: 'M10 16.5V20h6' }),
    box('rect', { ...square, x: 16, y: 16, fill: colour }),
  ]);
}

function box(
  type: string,
  props: Omit<Box['props'], 'children'>,
  children: readonly Box[] = [],
): Box {
  return { type, key: null, props: { ...props, children } };
}
