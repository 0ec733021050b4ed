/** Choices that look like chance and are the same for the same seed. */
export type Chance = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly whole: (below: number) => number;
  /** Whether something happens that happens with this probability, 0 to 1. */
  readonly happens: (probability: number) => boolean;
  /** One of a list, each as likely as the others. Throws where the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list by Zipf's law: the first ones often, the last ones hardly ever. */
  readonly pickByRank: <T>(list: readonly T[]) => T;
  /** A rank from 0 up to, but not, `below`, by Zipf's law. */
  readonly rank: (below: number) => number;
  /** The same items in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

/**
 * Chance from a seed and the name of what it is for, so that one part of a corpus does not change
 * when another one draws more often. The generator is sfc32 (PractRand), in 32-bit arithmetic.
 */
export function createChance(seed: number, purpose: string): Chance {
  const next = createSfc32(seed, hashOf(purpose));
  const whole = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]) => at(list, whole(list.length));
  // Zipf's law for words has exponent 1: the share of all ranks up to r grows as the logarithm of r.
  const rank = (below: number) => Math.min(below - 1, Math.floor((below + 1) ** next()) - 1);
  return {
    whole,
    pick,
    rank,
    happens: (probability) => next() < probability,
    pickByRank: (list) => at(list, rank(list.length)),
    shuffle: (list) => {
      const items = [...list];
      for (let last = items.length - 1; last > 0; last -= 1) {
        const other = whole(last + 1);
        [items[last], items[other]] = [at(items, other), at(items, last)];
      }
      return items;
    },
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error(`No item ${index} in a list of ${list.length}`);
  return list[index] as T;
}

function createSfc32(seed: number, purpose: number): () => number {
  let [a, b, c, counter] = [seed | 0, purpose | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers still show the seed.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** FNV-1a in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
