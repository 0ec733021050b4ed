import { findDrafts } from '@/lib/parse/find-drafts';
import { ledgerOfDocument } from '@/lib/parse/ledger-paths';
import type { Report } from '@/lib/parse/problem';
import { show } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import type { TextFile } from '@/lib/parse/text-file';
import { paths } from '@/lib/url/paths';
import type { Shelf } from './shelf';

type Drafts = {
  readonly files: ContentFiles;
  readonly shelf: Shelf;
  readonly fileAt: (path: string) => TextFile;
  readonly report: Report;
};

/** Whether any draft has an address that was recorded. Each of them is reported: readers may hold it. */
export function checkDrafts({ files, shelf, fileAt, report }: Drafts): boolean {
  let isPublished = false;
  for (const id of findDrafts(files)) {
    const address = paths.document(id);
    const entries = shelf.take(ledgerOfDocument(id))?.ledger.addresses ?? [];
    const recorded = entries.find((entry) => entry.address === address);
    if (!recorded) continue;
    isPublished = true;
    const file = fileAt(`content/documents/${id}/document.md`);
    const reason = `Unexpected draft ${show(id)}: its addresses were recorded on ${recorded.published}, and readers may hold them; expected no "draft" field or, where the document is to be withdrawn, no document and a tombstone in the ledger`;
    report.at(file, file.text.indexOf('\ndraft:') + 1, 'published-draft', reason);
  }
  return isPublished;
}
