import { readFileSync } from 'node:fs';

/** A package as a lockfile has it. */
export type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** A package, and where a lockfile says it lies: `node_modules/next/node_modules/postcss`. */
export type Located = LockedPackage & { readonly path: string; readonly name: string };

/** Both lockfiles of the project, by the folder of each. */
export const LOCK_FOLDERS = ['.', 'tests/deep'] as const;

/** Every package that a lockfile asks for, the project itself left out. */
export function lockedIn(folder: string): Located[] {
  const { packages } = readLock(folder);
  return Object.entries(packages).flatMap(([path, entry]) =>
    path === '' ? [] : [{ ...entry, path, name: path.replace(/^.*node_modules\//, '') }],
  );
}

/** What a lockfile says of the project itself. */
export function rootOf(folder: string): LockedPackage {
  return readLock(folder).packages[''] ?? {};
}

/** What its `package.json` asks for. */
export function manifestOf(folder: string): LockedPackage {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as LockedPackage;
}

function readLock(folder: string) {
  const text = readFileSync(`${folder}/package-lock.json`, 'utf8');
  return JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
}
