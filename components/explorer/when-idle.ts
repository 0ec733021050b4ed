/** Where a browser cannot tell when it is idle (Safari before 2026), this long after, in milliseconds. */
const A_MOMENT = 1000;

/** Acts when the page is loaded and has nothing to do. Gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let callOff = () => undefined as void;
  const wait = () => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(act);
      callOff = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(act, A_MOMENT);
      callOff = () => clearTimeout(handle);
    }
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    callOff();
  };
}
