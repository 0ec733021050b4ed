import { ACCESS_DATE_FORMATS, accessDateInWords } from '@/lib/text/citation-runs';

/** Fills today's date into the citations of the page, and shows the words that come with it. */
export function fillAccessDates(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot="accessed"]')) {
    const format = ACCESS_DATE_FORMATS.find((known) => known === slot.dataset.format);
    if (format) slot.textContent = accessDateInWords(new Date(), format);
  }
  for (const words of document.querySelectorAll<HTMLElement>('[data-with-date]')) {
    words.hidden = false;
  }
}
