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

/** The sign of the site, given as SVG, its sides in pixels. */
export function mark(size: number, colour: string, svg: string): Box {
  const coloured = svg.replace('<svg', `<svg color="${colour}"`);
  const src = `data:image/svg+xml;utf8,${encodeURIComponent(coloured)}`;
  return box('img', { src, width: size, height: size });
}

function box(
  type: string,
  props: Omit<Box['props'], 'children'>,
  children: readonly Box[] = [],
): Box {
  return { type, key: null, props: { ...props, children } };
}
