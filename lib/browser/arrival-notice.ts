import { pinpointInWords } from '@/lib/text/pinpoint';
import type { WordsLink } from '@/lib/url/words-link';
import { decodeWords, resolveWords } from '@/lib/url/words-link';
import { lightWords, markWordsLinked, revealOnArrival, unlightWords } from './linked-words';
import { formerPassage } from './former-passage';
import { passagesOf, pinpointOf } from './source-words';

type Case = 'no-passage' | 'words-gone' | 'words-withdrawn' | 'words-moved' | 'words-several';

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
    // The source's own numbering: the address that is recorded takes its place.
    const place = document.getElementById(id);
    if (place?.matches('.place')) return location.replace(`#${place.dataset.to}`);
    const search = new URLSearchParams(location.search);
    const link = decodeWords(location.search);
    const isWhereTheyWere = id === '' || id === link?.passage;
    // Who goes on to another passage of the page leaves the words behind.
    if (this.#hasArrived && search.has('words') && !isWhereTheyWere) dropWords();
    if (link && (!this.#hasArrived || isWhereTheyWere)) this.#arriveAtWords(link);
    else if (id !== '' && !document.getElementById(id)) {
      this.#show('no-passage');
      reveal(this);
    } else if (!link && search.has('words') && !this.#hasArrived) this.#tellBeside(findPlace(id));
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
    markWordsLinked();
    const resolution = resolveWords(passages, link, formerPassage);
    switch (resolution.kind) {
      case 'found':
        return lightWords(passages, resolution.spans);
      case 'moved': {
        const there = passages.find(({ id }) => id === resolution.spans[0]?.passage);
        const pinpoint = there && pinpointOf(there.block);
        if (there) this.#standBefore(there.block);
        this.#show('words-moved', pinpoint && pinpointInWords(pinpoint));
        return lightWords(passages, resolution.spans);
      }
      case 'several':
        this.#show('words-several', `${resolution.count} places`);
        return reveal(this);
      case 'gone': {
        const places = [link.passage, resolution.to ?? '', fragment()];
        return this.#tellBeside(places.map(findPlace).find((place) => place !== undefined));
      }
    }
  }

  /** That the words are gone; what became of the passage says more than the notice. */
  #tellBeside(place: Element | undefined): void {
    if (place) this.#standBefore(place);
    this.#show(place?.closest('.withdrawn') ? 'words-withdrawn' : 'words-gone');
    reveal(place ?? this);
  }

  /** Beside what it speaks of, where the reader looks. Being moved, it arrives anew, and is there. */
  #standBefore(element: Element): void {
    if (element.previousElementSibling !== this) element.before(this);
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

function reveal(element: Element): void {
  revealOnArrival(() => element.scrollIntoView({ block: 'center' }));
}

/** Where a passage stands, stood under a former id, or is told of as withdrawn. */
function findPlace(id: string): Element | undefined {
  const element = document.getElementById(id);
  return element?.matches('.passage, .former, .withdrawn') ? element : undefined;
}

/** Takes the words out of the address, which then says what the reader is shown. */
function dropWords(): void {
  const address = new URL(location.href);
  address.searchParams.delete('words');
  history.replaceState(history.state, '', address);
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
