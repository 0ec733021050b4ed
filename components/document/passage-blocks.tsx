import { ChangeNotes } from '@/components/permalink/change-notes';
import { FormerIds } from '@/components/permalink/former-ids';
import type { ShownPassage } from '@/lib/pages/shown-passage';
import type { DocumentModel, PassageInDocument } from '@/lib/pages/document-page';
import type { Tongue } from '@/lib/text/direction';
import { Directed } from './directed';
import { governingDataOf } from './governing-data';
import { MarginNotes } from './margin-notes';
import { BackLinks } from './back-links';
import { dataOf } from './passage-data';
import { PassageElement } from './passage-element';
import { PassageTools } from './passage-tools';
import { PlaceAnchor } from './place-anchor';
import { TableBlock } from './table-block';
import { site } from '@/lib/url/site';

type PassageBlocksProps = {
  model: Pick<
    DocumentModel,
    'id' | 'tongue' | 'before' | 'after' | 'hasLabels' | 'blocks' | 'notes'
  >;
};

/** The room beside the text for its tools, and for labels where there are any. */
export type Gutter = 'sm:pl-14' | 'sm:pl-24';

/** Every passage in order, its tools in the gutter, its notes in the margin; at last the source's notes. */
export function PassageBlocks({ model }: PassageBlocksProps) {
  const gutter: Gutter = model.hasLabels ? 'sm:pl-24' : 'sm:pl-14';
  return (
    <div lang={model.tongue.lang} data-document={model.id} className="mt-10">
      <ExcerptRemark>{model.before}</ExcerptRemark>
      {model.blocks.map((block) =>
        block.kind === 'table' ? (
          <TableBlock
            key={block.rows[0]?.passage.id}
            document={model.id}
            gutter={gutter}
            size={block.size}
            rows={block.rows}
            groups={block.groups}
          />
        ) : (
          <PassageRow
            key={block.of.passage.id}
            document={model.id}
            gutter={gutter}
            dir={model.tongue.dir}
            of={block.of}
          />
        ),
      )}
      {model.notes.length > 0 && (
        <section aria-labelledby="notes" className="mt-12">
          <div className={gutter}>
            <h2
              id="notes"
              lang={site.language}
              className="label max-w-[10rem] border-t border-soft pt-3 font-sans tracking-normal"
            >
              Notes
            </h2>
          </div>
          {model.notes.map((note) => (
            <PassageRow
              key={note.passage.id}
              document={model.id}
              gutter={gutter}
              dir={model.tongue.dir}
              of={note}
            />
          ))}
        </section>
      )}
      <ExcerptRemark>{model.after}</ExcerptRemark>
    </div>
  );
}

/** A remark of ours on where the transcription begins or ends; nothing where there is none. */
function ExcerptRemark({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p
      lang={site.language}
      className="mt-8 max-w-[36.5rem] rounded-lg border border-dashed border-line px-4 py-3 text-sm text-soft sm:ml-14"
    >
      {children}
    </p>
  );
}

type PassageRowProps = {
  /** The id of the document. */
  document: string;
  gutter: Gutter;
  dir: Tongue['dir'];
  of: PassageInDocument;
};

const BOXES: Readonly<Partial<Record<ShownPassage['kind'], string>>> = {
  heading: 'mt-10 flex items-start gap-1 sm:block',
  attribution: 'mt-2',
};

function PassageRow({ document, gutter, dir, of }: PassageRowProps) {
  const { passage, former, place, governing, initiatives, notes, reading } = of;
  const box = BOXES[passage.kind] ?? 'mt-6';
  return (
    <div
      {...governingDataOf(governing)}
      className="gap-x-9 xl:grid xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]"
    >
      <div>
        {passage.afterRule && (
          <div className={gutter}>
            <hr className="mt-8 border-t border-soft" />
          </div>
        )}
        <FormerIds ids={former.ids} leadTo={passage.id} />
        <PlaceAnchor place={place} leadTo={passage.id} />
        <div
          id={passage.id}
          {...dataOf(of)}
          className={`passage scroll-mt-6 ${box} sm:relative ${gutter}`}
        >
          <PassageTools document={document} of={of} />
          <Directed dir={dir}>
            <PassageElement passage={passage} />
          </Directed>
          <BackLinks ids={passage.backTo} />
        </div>
        <div className={gutter}>
          <ChangeNotes changes={former.changes} subject="This paragraph" passage={passage.id} />
        </div>
      </div>
      <MarginNotes initiatives={initiatives} notes={notes} reading={reading} />
    </div>
  );
}
