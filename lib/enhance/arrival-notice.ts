import type { WordsLink } from '@/lib/url/words-link';
import { decodeWords, resolveWords } from '@/lib/url/words-link';
import { lightWords, unlightWords } from './linked-words';
import { passagesOf } from './source-text';

type Case = 'no-passage' | 'words-gone' | 'words-moved' | 'words-several';

/**
 * Where an address names words, lights them; where it names a passage or words that the document
 * does not have, or not at their place any more, shows which case it is (`[data-case]`).
 */
class ArrivalNotice extends HTMLElement {
  #hasArrived = false;
  readonly #arrive = () => {
    unlightWords();
    this.#show(undefined);
    const id = fragment();
    const search = new URLSearchParams(location.search);
    const link = decodeWords(location.search);
    // The query stays when the reader goes on to another passage of the page.
    if (link && (id === '' || id === link.passage)) this.#arriveAtWords(link);
    else if (id !== '' && !document.getElementById(id)) {
      this.#show('no-passage');
      this.scrollIntoView({ block: 'center' });
    } else if (!link && search.has('words') && !this.#hasArrived) this.#show('words-gone');
    this.#hasArrived = true;
  };

  connectedCallback(): void {
    for (const type of ['hashchange', 'popstate'] as const) addEventListener(type, this.#arrive);
    this.#arrive();
  }

  disconnectedCallback(): void {
    for (const type of ['hashchange', 'popstate'] as const) removeEventListener(type, this.#arrive);
  }

  #arriveAtWords(link: WordsLink): void {
    const root = document.querySelector('[data-document]');
    const passages = root ? passagesOf(root) : [];
    const formerTo = (id: string) => document.getElementById(id)?.dataset.to;
    const resolution = resolveWords(passages, link, formerTo);
    switch (resolution.kind) {
      case 'found':
        return lightWords(passages, resolution.spans);
      case 'moved': {
        const there = passages.find(({ id }) => id === resolution.spans[0]?.passage);
        const number = there?.block.dataset.number;
        // Beside the words, where the reader looks. Being moved, it arrives anew, and is there.
        if (there && there.block.previousElementSibling !== this) there.block.before(this);
        this.#show('words-moved', number && `paragraph ${number}`);
        return lightWords(passages, resolution.spans);
      }
      case 'several':
        this.#show('words-several', `${resolution.count} places`);
        return this.scrollIntoView({ block: 'center' });
      case 'gone': {
        this.#show('words-gone');
        // What became of the passage says more than the notice.
        const told = [link.passage, resolution.to ?? ''].map((id) => document.getElementById(id));
        return (told[0] ?? told[1] ?? this).scrollIntoView({ block: 'center' });
      }
    }
  }

  #show(shown: Case | undefined, where?: string): void {
    this.hidden = shown === undefined;
    for (const block of this.querySelectorAll<HTMLElement>('[data-case]')) {
      block.hidden = block.dataset.case !== shown;
      const slot = block.querySelector('[data-paragraph]');
      if (slot && where && !block.hidden) slot.textContent = where;
    }
  }
}

/** The address's fragment, decoded, without a text directive; as it stands where it cannot be. */
function fragment(): string {
  const [raw = '', directive] = location.hash.slice(1).split(':~:');
  // A browser that does not know directives takes them for a part of the id.
  if (directive !== undefined) location.replace(`#${raw}`);
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
