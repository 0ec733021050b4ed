import type { ReportTarget } from '@/lib/model/site-address';
import { wordsOf } from '@/lib/text/words';

/** What is reported: words of the source at a permanent address. */
export type Reported = {
  /** What it is, in words: `Freedom from Fear, paragraph 4`. */
  readonly name: string;
  /** Its permanent address in full. */
  readonly url: string;
  readonly words: string;
};

/** In UTF-16 units. A quote longer than this is cut in a report: some mail programs refuse long addresses. */
const LONGEST_WORDS = 500;

/** The address that opens a message, or an issue, with what is reported filled in. */
export function reportAddress(target: ReportTarget, { name, url, words }: Reported): string {
  const title = `Problem with: ${name}`;
  const shown = words.length > LONGEST_WORDS ? `${beginningOf(words)} […]` : words;
  const body = `What is wrong, and how do you know?\n\n\n\nThe passage: ${url}\n\n${shown}\n`;
  return messageAddress(target, title, body);
}

/** The address that opens a message, or an issue, on something that shuts a reader out. */
export function barrierReportAddress(target: ReportTarget): string {
  const body =
    'What did you want to do, and what happened?\n\n\n\nOn which page?\n\n\n\nWith which browser and aids?\n';
  return messageAddress(target, 'A barrier on the site', body);
}

function messageAddress(target: ReportTarget, title: string, body: string): string {
  switch (target.kind) {
    case 'mail':
      return `mailto:${target.to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
    case 'form': {
      const address = new URL(target.to);
      address.searchParams.set('title', title);
      address.searchParams.set('body', body);
      return address.href;
    }
  }
}

/** The first words of a long text. A cut inside a character could not be put into an address. */
function beginningOf(words: string): string {
  const last = wordsOf(words).findLast(({ end }) => end <= LONGEST_WORDS);
  return words.slice(0, last?.end ?? 0);
}
