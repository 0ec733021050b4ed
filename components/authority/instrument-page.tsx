import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { ExplorerLink } from '@/components/list/explorer-link';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { INSTRUMENT_KIND_WORDS } from '@/components/vocabulary';
import { isLong } from '@/lib/lists/page-lengths';
import type { Instrument } from '@/lib/model/instrument';
import type { Change } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { AuthorityFacts } from './authority-facts';
import { listsOfInstrument } from './authority-lists';
import { AuthoritySection } from './authority-section';
import { Companions } from './companions';

type InstrumentPageProps = {
  index: CorpusIndex;
  instrument: Instrument;
  changes: readonly Change[];
};

/** An instrument: what it is, which initiatives use or seek it, and where it is named. */
export function InstrumentPage({ index, instrument, changes }: InstrumentPageProps) {
  const initiatives = index.initiativesOf.instrument.get(instrument.id) ?? [];
  const mentions = index.mentionsOf.instrument.get(instrument.id) ?? [];
  const lists = listsOfInstrument(index, instrument.id);
  return (
    <SiteFrame current="Instruments">
      <Breadcrumbs trail={[{ name: 'Instruments', href: paths.instruments() }]} />
      <PageHeading
        lead={
          <>
            {INSTRUMENT_KIND_WORDS[instrument.kind].name}.{' '}
            {countInWords(initiatives.length, 'initiative')},{' '}
            {countInWords(mentions.length, 'mention')}.
            {instrument.description ? ` ${instrument.description}` : ''}
          </>
        }
      >
        {nameOf(instrument)}
      </PageHeading>
      <ChangeNotes changes={changes} subject="The name of this instrument" />
      <AuthorityFacts index={index} record={instrument} />
      {lists.some(({ items }) => isLong(items)) && (
        <p className="mt-8 text-[0.9375rem]">
          <ExplorerLink facet="instrument" value={instrument.id} count={initiatives.length}>
            that use or seek it
          </ExplorerLink>
        </p>
      )}
      {initiatives.length === 0 && (
        <p className="mt-10 max-w-[62ch] text-soft">
          No initiative uses or seeks this instrument. The documents name it in the places below.
        </p>
      )}
      {lists.map((list) => (
        <AuthoritySection key={list.name} index={index} list={list} />
      ))}
      {initiatives.length > 0 && (
        <Companions index={index} initiatives={initiatives} exceptInstrument={instrument.id} />
      )}
    </SiteFrame>
  );
}
