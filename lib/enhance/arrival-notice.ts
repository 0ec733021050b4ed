/** Says so where an address names a passage that the document does not have. */
class ArrivalNotice extends HTMLElement {
  readonly #check = () => {
    const name = fragment();
    this.hidden = name === '' || document.getElementById(name) !== null;
    if (!this.hidden) this.scrollIntoView({ block: 'center' });
  };

  connectedCallback(): void {
    addEventListener('hashchange', this.#check);
    this.#check();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#check);
  }
}

/** The address's fragment, decoded; as it stands where it cannot be. */
function fragment(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Defines `<arrival-notice>`. */
export function defineArrivalNotice(): void {
  customElements.define('arrival-notice', ArrivalNotice);
}
