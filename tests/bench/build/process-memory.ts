import { readdirSync, readFileSync } from 'node:fs';

/** A process and whose child it is. */
export type ProcessEntry = { readonly pid: number; readonly parent: number };

/**
 * The processes below one, itself included.
 *
 * @param all processes of the machine
 */
export function treeOf(root: number, all: readonly ProcessEntry[]): readonly number[] {
  const children = new Map<number, number[]>();
  for (const { pid, parent } of all) children.set(parent, [...(children.get(parent) ?? []), pid]);
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

/**
 * The memory that a process and all below it hold now, in bytes: the sum of their proportional set
 * sizes, in which a page that several of them share counts once. Undefined where the system has no
 * `/proc` that tells.
 */
export function memoryOfTree(root: number): number | undefined {
  const sizes = treeOf(root, processes()).map(proportionalSize);
  const known = sizes.filter((size) => size !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, size) => sum + size, 0);
}

function processes(): readonly ProcessEntry[] {
  return readNames('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? readText(`/proc/${name}/stat`) : '';
    // The second field is the command in brackets, which may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return stat === '' ? [] : [{ pid: Number(name), parent }];
  });
}

function proportionalSize(pid: number): number | undefined {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Processes end while they are looked at. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
