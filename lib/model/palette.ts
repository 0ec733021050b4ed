/** On which ground a colour stands. */
export type Scheme = 'light' | 'dark';

/** The grounds that words stand on, as components/layout/palette.css has them. */
export const GROUNDS = {
  light: { paper: '#fbfaf7', card: '#ffffff' },
  dark: { paper: '#101716', card: '#161f1d' },
} as const satisfies Record<Scheme, object>;

/** The colours that a theme can have, as components/layout/palette.css has them for light grounds. */
export const HUES = {
  rust: '#9c3a22',
  amber: '#855600',
  moss: '#4a661b',
  teal: '#12677a',
  indigo: '#2e4c9c',
  plum: '#7b3785',
  crimson: '#a3243f',
  olive: '#6a5f10',
  forest: '#1f6b43',
  sky: '#1b62a5',
  violet: '#5b43a8',
  rose: '#a02a72',
} as const;

export type Hue = keyof typeof HUES;

/** Their names, in the order in which they are offered. */
export const HUE_NAMES = Object.keys(HUES) as [Hue, ...Hue[]];
