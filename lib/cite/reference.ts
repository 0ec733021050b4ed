import type { Bibliography } from '@/lib/model/document';
import { readDate } from '@/lib/text/document-date';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { citedPinpoint } from '@/lib/text/pinpoint';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';

/** One date or the two ends of a time, each of one to three numbers: year, month, day, as far as known. */
export type Issued = {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Where a part of it is only about right. */
  readonly circa?: true;
};

/** A report as CSL-JSON has it (https://docs.citationstyles.org/en/stable/specification.html). */
export type Reference = {
  /** The citation key: small letters, digits and hyphens. */
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  readonly 'title-short': string;
  /** The bodies that issued it; literal, so that no style takes them for persons. */
  readonly author: readonly { readonly literal: string }[];
  /** Absent where it has no date. */
  readonly issued?: Issued;
  /** The symbol under which its issuers file it. */
  readonly number?: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The permanent address in full. */
  readonly URL: string;
  /** What is pointed at without the word that styles put before it; absent for the whole document. */
  readonly locator?: string;
  /** The same as notes have it: `para. 4`, `p. 7`, `Article 5 (2)`. */
  readonly note?: string;
};

/** What of a document is cited. */
export type CitedPart = {
  /** Its citation key. */
  readonly key: string;
  /** Its permanent address, as a path. */
  readonly permalink: string;
  /** What is pointed at; undefined for headings without a number. */
  readonly pinpoint?: Pinpoint | undefined;
};

/** The record of a document, or of a part of it: the same report, at the part's own address. */
export function toReference(
  document: Bibliography,
  part: CitedPart = { key: document.id, permalink: paths.document(document.id) },
): Reference {
  return {
    id: part.key,
    type: 'report',
    title: document.title,
    'title-short': document.shortTitle,
    author: document.issuedBy.map((literal) => ({ literal })),
    ...(document.date !== undefined && { issued: issuedOf(document.date) }),
    ...(document.origin?.symbol !== undefined && { number: document.origin.symbol }),
    language: document.language,
    URL: absolute(part.permalink),
    ...(part.pinpoint && {
      locator: part.pinpoint.value,
      note: citedPinpoint(part.pinpoint),
    }),
  };
}

function issuedOf(date: string): Issued {
  const points = readDate(date).filter((point) => point !== undefined);
  // Both ends of a time have to be as close as each other.
  const known = Math.min(...points.map(({ parts }) => parts.length));
  return {
    'date-parts': points.map(({ parts }) => parts.slice(0, known)),
    ...(points.some(({ isCirca }) => isCirca) && { circa: true }),
  };
}

/** The years of a date in figures, with what stands between two of them; undefined without a date. */
export function yearsOf(issued: Issued | undefined, between: string): string | undefined {
  if (!issued) return undefined;
  const years = issued['date-parts'].map(([year = 0]) => String(year).padStart(4, '0'));
  return [...new Set(years)].join(between);
}
