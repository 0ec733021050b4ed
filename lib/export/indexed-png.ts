import { crc32, deflateSync } from 'node:zlib';

/** A picture of opaque pixels: four bytes each (red, green, blue, alpha), row by row from the top. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** The first eight bytes of every PNG (https://www.w3.org/TR/png-3/#3PNGsignature). */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_COLOURS = 256;
const INDEXED = 3;

/**
 * Pixels as a PNG with a palette: text on paper has few colours, and one byte a pixel packs to less
 * than half of four. Colours that are nearly alike become the most frequent of them, so that large
 * areas keep their exact colour. Alpha is left out.
 */
export function indexedPng({ width, height, data }: Pixels): Uint8Array<ArrayBuffer> {
  const { palette, places } = indexColours(data);
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says how it is filtered: 0, not at all, packs an indexed picture best.
    rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return join([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((rgb) => [...rgb]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

/** The finest grouping of colours that leaves no more than fit a palette. */
function indexColours(data: Uint8Array): { palette: Colour[]; places: Uint8Array } {
  const counts = countColours(data);
  // Two bits a channel leave 64 groups, so that one of these always fits.
  for (const bits of [8, 7, 6, 5, 4, 3, 2]) {
    const groups = groupColours(counts, bits);
    if (groups.size > MOST_COLOURS) continue;
    const places = new Map([...groups.keys()].map((group, place) => [group, place]));
    const indexed = new Uint8Array(data.length / 4);
    for (const { colour, from, to } of runsIn(data)) {
      indexed.fill(places.get(groupOf(colour, bits)) ?? 0, from, to);
    }
    return { palette: [...groups.values()].map(({ colour }) => toBytes(colour)), places: indexed };
  }
  throw new Error('Two bits a channel make at most 64 groups');
}

function countColours(data: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { colour, from, to } of runsIn(data)) {
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  return counts;
}

/** Pixels of one colour that follow each other; text on paper has few of them, and many pixels. */
function* runsIn(data: Uint8Array): Generator<{ colour: number; from: number; to: number }> {
  const pixels = data.length / 4;
  for (let from = 0, to = 0; from < pixels; from = to) {
    const colour = colourAt(data, from);
    do to += 1;
    while (to < pixels && colourAt(data, to) === colour);
    yield { colour, from, to };
  }
}

/** Each group with its most frequent colour. */
function groupColours(counts: ReadonlyMap<number, number>, bits: number) {
  const groups = new Map<number, { colour: number; count: number }>();
  for (const [colour, count] of counts) {
    const group = groupOf(colour, bits);
    if (count > (groups.get(group)?.count ?? 0)) groups.set(group, { colour, count });
  }
  return groups;
}

function colourAt(data: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

/** The colour's highest bits of each channel. */
function groupOf(colour: number, bits: number): number {
  const channel = (0xff << (8 - bits)) & 0xff;
  return colour & ((channel << 16) | (channel << 8) | channel);
}

function toBytes(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** Length, name, data, and the checksum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = join([new TextEncoder().encode(name), data]);
  return join([uint32(data.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
