/** The space between two notes, in pixels. */
const GAP = 14;

/**
 * On a wide page, moves each note down to the line where its words begin, never onto another note
 * and never below its passage. Moves by `translate`, so nothing else on the page shifts.
 */
class MarginNotes extends HTMLElement {
  readonly #observer = new ResizeObserver(() => this.#place());

  connectedCallback(): void {
    this.#observer.observe(this.parentElement ?? this);
    document.fonts.ready.then(() => this.#place()).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #place(): void {
    const notes = [...this.querySelectorAll<HTMLElement>('.note')];
    for (const note of notes) note.style.translate = '';
    const row = this.parentElement;
    if (!row || getComputedStyle(row).display !== 'grid') return;
    const bottom = row.getBoundingClientRect().bottom;
    const boxes = notes.map((note) => ({ note, box: note.getBoundingClientRect() }));
    // From the last to the first: how far down each may go and leave room for those below it.
    let limit = bottom;
    const limits = boxes.toReversed().map(({ box }) => {
      const highest = Math.max(limit - box.height, box.top);
      limit = highest - GAP;
      return highest;
    });
    let free = -Infinity;
    boxes.forEach(({ note, box }, index) => {
      const lowest = limits[notes.length - 1 - index] ?? box.top;
      const top = Math.max(box.top, free, Math.min(this.#lineOf(note, row) ?? box.top, lowest));
      note.style.translate = `0 ${Math.round(top - box.top)}px`;
      free = top + box.height + GAP;
    });
  }

  #lineOf(note: HTMLElement, row: Element): number | undefined {
    const id = note.dataset.initiative;
    const words = [...row.querySelectorAll<HTMLElement>('.words')];
    return words.find((span) => span.dataset.initiative === id)?.getClientRects()[0]?.top;
  }
}

/** Defines `<margin-notes>`. */
export function defineMarginNotes(): void {
  customElements.define('margin-notes', MarginNotes);
}
