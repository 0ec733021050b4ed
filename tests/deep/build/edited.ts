import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A copy of the project that is edited, and what the next build in it is told. */
export type Edited = {
  readonly root: string;
  /** Where what is put back later is kept; beside the root. */
  readonly saved: string;
  readonly settings: Record<string, string>;
  /** A whole number from 0, below that one: chance, though the same for the same seed. */
  readonly pick: (below: number) => number;
};

/** Changes one thing. Throws where it does not find it. */
export type Edit = (edited: Edited) => void;

/** Numbers that look random, and are the same for the same seed. */
export function pickerOf(seed: number): Edited['pick'] {
  let state = seed;
  return (below) => {
    // Mulberry32, by Tommy Ettinger, in the public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of several. Throws where there is none. */
export function oneOf<Item>({ pick }: Pick<Edited, 'pick'>, all: readonly Item[]): Item {
  const item = all[pick(Math.max(1, all.length))];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

/** Puts a file in the place of another. Never writes into one, which may have a second name elsewhere. */
export function replace(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.written`, data);
  renameSync(`${file}.written`, file);
}

/** Changes the text of a file. Throws where that leaves it as it is. */
export function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has nothing to change`);
  replace(file, changed);
}

/** The files of a folder, by their paths in it, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Puts a copy of a folder in the place of another. */
export function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
