/** Pointing at an initiative's words lights its note in the margin, and the other way round. */
export function enablePairing(): void {
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, (event) => light(event.target));
  }
}

function light(target: EventTarget | null): void {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-initiative]') : null;
  const wanted = part?.dataset.initiative;
  for (const other of document.querySelectorAll<HTMLElement>('[data-initiative]')) {
    other.classList.toggle('is-lit', wanted !== undefined && other.dataset.initiative === wanted);
  }
}
