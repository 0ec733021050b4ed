import { citationFormsOf } from '@/lib/cite/citation-forms';
import { embedCode } from '@/lib/export/oembed';
import type { Cited } from '@/lib/store/cited';
import type { AccessDateFormat, Run } from '@/lib/text/citation-runs';
import { fillCitation } from '@/lib/text/citation-runs';
import { CITATION_FILE_NAMES, CITATION_FILES, derivedPaths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import type { Link } from './parts';

/** A citation as its style sets it; the day of reading is left open, for the browser to fill in. */
export type ShownCitation = {
  readonly id: string;
  readonly label: string;
  readonly accessDate: AccessDateFormat;
  readonly runs: readonly Run[];
};

/** Every way to take an item along. */
export type TakeAwayModel = {
  readonly citations: readonly ShownCitation[];
  /** For reference managers. */
  readonly files: readonly Link[];
  /** The card for other people's pages: its code, and its address. Whole documents have none. */
  readonly embed?: { readonly code: string; readonly href: string };
};

/** Every way to take an item along: its citations, its files, and the card for other people's pages. */
export function takeAway(cited: Cited): TakeAwayModel {
  const { item, document, passage } = cited;
  const filling = { pinpoint: passage?.pinpoint, url: absolute(permalinkOf(item)) };
  return {
    citations: citationFormsOf(document).map((form) => ({
      id: form.id,
      label: form.label,
      accessDate: form.accessDate,
      // Any day: its words stay hidden until script knows the right one.
      runs: fillCitation(form, { ...filling, accessed: new Date(0) }),
    })),
    files: CITATION_FILES.map((file) => ({
      name: CITATION_FILE_NAMES[file],
      href: derivedPaths.citation(item, file),
    })),
    ...(passage && { embed: { code: embedCode(cited), href: derivedPaths.embed(cited.item) } }),
  };
}
