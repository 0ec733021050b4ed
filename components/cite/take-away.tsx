import type { TakeAwayModel } from '@/lib/pages/take-away';
import { CitationSection } from './citation-section';
import { EmbedCode } from './embed-code';

type TakeAwayProps = { model: TakeAwayModel };

/** Every way to take an item along: its citations, its files, and the card for other people's pages. */
export function TakeAway({ model: { citations, files, embed } }: TakeAwayProps) {
  return (
    <>
      <CitationSection citations={citations} files={files} />
      {embed && <EmbedCode code={embed.code} href={embed.href} />}
    </>
  );
}
