/** What goes to the clipboard; the HTML for programs that take it. */
export type Clipping = { readonly text: string; readonly html?: string };

/** The clipboard, where the browser lets pages write to it. */
export const clipboard = navigator.clipboard as Clipboard | undefined;

/** Writes both forms where the browser can, else the text. Rejects where it refuses. */
export async function writeToClipboard({ text, html }: Clipping): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await clipboard?.writeText(text);
    return;
  }
  const asBlob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await clipboard?.write([
    new ClipboardItem({ ...asBlob('text/plain', text), ...asBlob('text/html', html) }),
  ]);
}
