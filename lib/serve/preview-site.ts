import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderSource } from './folder-source';
import { readSettings, SettingError } from './settings';
import { announce, serve } from './start-server';

/**
 * Serves a finished site until the process is told to stop.
 *
 * @param project the folder of the project
 * @param name the folder of the site in it: `out`, or another that a build has written
 * Throws a SettingError, or an error of the system, whose message says what to do.
 */
export async function previewSite(
  project: string,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const settings = readSettings(env);
  const root = join(project, name);
  if (!existsSync(root)) {
    const script =
      name === 'out.drafts'
        ? 'build -- --drafts'
        : name === 'out'
          ? 'build'
          : `build:${name.slice('out.'.length)}`;
    throw new SettingError(`There is no ${name}/ to serve: run "npm run ${script}" first.`);
  }
  announce(await serve({ ...settings, source: folderSource(root) }), settings.port);
}
