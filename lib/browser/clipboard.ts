import { make } from './make';

/** What goes to the clipboard; the HTML for programs that take it. */
export type Clipping = { readonly text: string; readonly html?: string };

/** The clipboard, where the browser lets pages write to it. */
export const clipboard = navigator.clipboard as Clipboard | undefined;

/**
 * Writes both forms where the browser can, else the text. Rejects where it refuses. What is still on
 * its way is promised at once: some browsers let a page write only while a press is under way.
 */
export async function writeToClipboard(clipping: Clipping | Promise<Clipping>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return clipboard?.writeText((await clipping).text);
  if (!(clipping instanceof Promise) && clipping.html === undefined) {
    return clipboard?.writeText(clipping.text);
  }
  const blob = async (type: string, from: (clipping: Clipping) => string) =>
    new Blob([from(await clipping)], { type });
  const text = blob('text/plain', (clip) => clip.text);
  const html = blob('text/html', (clip) => clip.html ?? make('p', {}, clip.text).outerHTML);
  await clipboard?.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
