/** Leads on to its link, and takes along what the link itself does not say. */
class MovedTo extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const to = new URL(link.href);
    to.search ||= location.search;
    to.hash ||= location.hash;
    location.replace(to);
  }
}

/** Defines `<moved-to>`. */
export function defineMovedTo(): void {
  customElements.define('moved-to', MovedTo);
}
