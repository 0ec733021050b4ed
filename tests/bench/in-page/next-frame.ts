/**
 * When the frame that shows what stands in the page now has been made, as `performance.now()` says.
 *
 * A frame callback runs before styles and layout of its frame are made; the message is a task of its
 * own, which can only run when the page's thread is done with them. What comes after it (raster,
 * screen) is another thread's, and the same for every page.
 */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(undefined);
    });
  });
}
