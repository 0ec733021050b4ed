import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './run-build';
import { startBuild } from './run-build';

/**
 * A moment of a build: when the folder is its own; as soon as it has put another file in the place of one that
 * every build writes; or as soon as it has written a file or folder, and so many milliseconds later.
 */
export type Moment = 'locked' | { rewritten: string } | { written: string; after?: number };

/** Begins a build, and gives it at the moment. Throws where it ends before. */
export async function buildUntil(
  root: string,
  moment: Moment,
  env: Record<string, string> = {},
): Promise<Build> {
  const left = identityOf(join(root, 'out.next'));
  const rewritten =
    moment !== 'locked' && 'rewritten' in moment ? join(root, moment.rewritten) : undefined;
  const before = rewritten && identityOf(rewritten);
  const build = startBuild(root, env);
  let isOver = false;
  void build.ended.then(() => (isOver = true));
  const comes = async (isReached: () => boolean) => {
    while (!isReached()) {
      if (isOver) throw new Error(`The build ended before the moment:\n${build.printed()}`);
      await new Promise((next) => setTimeout(next, 1));
    }
  };
  await comes(() => isLockedBy(root, build));
  if (rewritten) await comes(() => !['', before].includes(identityOf(rewritten)));
  if (moment === 'locked' || !('written' in moment)) return build;
  // What an earlier build left is cleared away before that: what is there then is this one's.
  await comes(() => !['', left].includes(identityOf(join(root, 'out.next'))));
  await comes(() => existsSync(join(root, moment.written)));
  if (moment.after !== undefined) await new Promise((next) => setTimeout(next, moment.after));
  return build;
}

/** Which file or folder it is that stands there; empty: none. */
function identityOf(path: string): string {
  const about = statSync(path, { bigint: true, throwIfNoEntry: false });
  return about ? `${about.ino} ${about.birthtimeNs}` : '';
}

function isLockedBy(root: string, { pid }: Build): boolean {
  const lock = join(root, 'out.lock');
  return existsSync(lock) && readFileSync(lock, 'utf8').startsWith(`${pid} `);
}
