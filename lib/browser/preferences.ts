const PREFERENCES = ['copy-plain', 'hide-marks'] as const;
type Preference = (typeof PREFERENCES)[number];

/** Whether the reader has switched something on. */
export function isOn(name: Preference): boolean {
  return document.documentElement.hasAttribute(`data-${name}`);
}

/**
 * Keeps what readers switch: in their browser, as an attribute of the page (`data-hide-marks`), and
 * in the boxes that switch it, in every window. Where nothing can be kept, it holds for the page.
 */
export function enablePreferences(): void {
  for (const name of PREFERENCES) {
    const key: string = name;
    const apply = (on: boolean) => {
      document.documentElement.toggleAttribute(`data-${name}`, on);
      for (const box of boxes) box.checked = on;
    };
    const boxes = document.querySelectorAll<HTMLInputElement>(`[data-preference="${name}"]`);
    for (const box of boxes) {
      box.addEventListener('change', () => {
        apply(box.checked);
        keep(key, box.checked);
      });
    }
    const read = () => apply(isKept(key));
    addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) read();
    });
    // A page that is kept for "Back", or was made ahead, is not told what was switched meanwhile.
    addEventListener('pageshow', read);
    document.addEventListener('prerenderingchange', read);
    read();
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-preferences]')) {
    group.hidden = false;
  }
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

function keep(key: string, on: boolean): void {
  try {
    if (on) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // The browser keeps nothing for this site.
  }
}
