/** A set of places, from 0 up to a size: one bit for each, 32 to a number. */
export type Bits = Uint32Array<ArrayBuffer>;

/** The set of no place, for places below `size`. */
export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

/** The set of every place below `size`. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const last = size % 32;
  if (last > 0) bits[bits.length - 1] = 2 ** last - 1;
  return bits;
}

/** The set of these places, all of them below `size`. */
export function bitsOf(places: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  for (const place of places) addBit(bits, place);
  return bits;
}

/** Puts a place into a set. */
export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

/** Whether a place is in a set. */
export function hasBit(bits: Bits, place: number): boolean {
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** Every place that is in both sets. */
export function bothBits(one: Bits, other: Bits): Bits {
  return one.map((word, at) => word & (other[at] ?? 0));
}

/** Puts every place of `other` into `bits`. */
export function addBits(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
}

/** How many places are in both sets. Called for every value of every facet at each key that is pressed. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += ones((one[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** The places of a set, in their order. */
export function placesOf(bits: Bits): number[] {
  const places: number[] = [];
  bits.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
      places.push(at * 32 + 31 - Math.clz32(rest & -rest));
    }
  });
  return places;
}

/** The bits that are set in 32 of them, counted in halves, quarters and so on (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
