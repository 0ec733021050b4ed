import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIXTURE_FOLDER } from '@/tests/build-site';

/**
 * Copies the project as it stands here, without what builds have left and with the corpus of the
 * tests as its content, and gives the folder. The packages are hard links where the disk allows it: the same bytes without the room.
 */
export function copyProject(root: string): string {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, { encoding: 'utf8' });
  const kept = (one: string) => one !== '' && !one.startsWith('content/') && existsSync(one);
  for (const path of listed.split('\0').filter(kept)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  cpSync(FIXTURE_FOLDER, join(root, 'content'), { recursive: true });
  const packages = ['node_modules', join(root, 'node_modules')];
  if (spawnSync('cp', ['-alT', ...packages], { stdio: 'ignore' }).status !== 0) {
    execFileSync('cp', ['-aT', ...packages]);
  }
  return root;
}
