import type { PageFacts } from '@/lib/pages/head';

type DraftNoticeProps = { facts: PageFacts };

/** Says that a page is of a draft; nothing on any other page. */
export function DraftNotice({ facts: { isDraft } }: DraftNoticeProps) {
  if (!isDraft) return null;
  return (
    <p role="note" className="mt-4 rounded-lg border border-dashed border-line px-4 py-3 text-soft">
      <strong className="text-ink">Draft.</strong> This document is not published: its words, links
      and initiatives may still change.
    </p>
  );
}
