import type { OpenSite } from './made-source';
import { madeSource } from './made-source';
import { readSettings } from './settings';
import type { RunningServer } from './start-server';
import { announce, serve } from './start-server';

/** Serves a site as `startSite` does, until the process is told to stop, and says where. */
export async function serveSite(...[openSite, env]: Parameters<typeof startSite>): Promise<void> {
  announce(await startSite(openSite, env), readSettings(env).port);
}

/**
 * Starts to serve a site whose pages are made when they are asked for, from the content that there is when this
 * is called. Listens only once the content is read.
 *
 * @param openSite rejects with a ContentError where the content has problems, and so does this.
 * Rejects with a SettingError, or an error of the system, whose message says what to do.
 */
export async function startSite(
  openSite: () => Promise<OpenSite>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningServer> {
  const settings = readSettings(env);
  const source = await madeSource(await openSite(), settings.keptBytes);
  return serve({ ...settings, source });
}
