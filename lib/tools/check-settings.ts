import { openContent } from '@/lib/store/content-folder';
import { checkSettings } from '@/lib/url/site';
import { ScriptError } from './script.mjs';

/**
 * Says at once what a server would say of each page. Throws a ScriptError where the folder of the content
 * cannot be read, and a SettingError where SITE_URL or SITE_REPORT_TO cannot be used.
 */
export async function checkBeforeStart(): Promise<void> {
  checkSettings();
  const folder = await openContent();
  if (typeof folder === 'string') throw new ScriptError(folder);
}
