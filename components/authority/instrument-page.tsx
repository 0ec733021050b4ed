import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { SectionHeading } from '@/components/ui/section-heading';
import { INSTRUMENT_KIND_WORDS } from '@/components/vocabulary';
import type { Instrument } from '@/lib/model/instrument';
import type { Change } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { nameOf } from '@/lib/relations/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { AuthorityFacts } from './authority-facts';
import { Companions } from './companions';
import { MentionsSection } from './mentions-section';

type InstrumentPageProps = {
  index: CorpusIndex;
  instrument: Instrument;
  changes: readonly Change[];
};

/** An instrument: what it is, which initiatives use or seek it, and where it is named. */
export function InstrumentPage({ index, instrument, changes }: InstrumentPageProps) {
  const initiatives = index.initiativesOf.instrument.get(instrument.id) ?? [];
  const mentions = index.mentionsOf.instrument.get(instrument.id) ?? [];
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
      {initiatives.length > 0 ? (
        <section className="mt-14">
          <SectionHeading
            id="initiatives"
            aside={
              <span className="text-soft">{countInWords(initiatives.length, 'initiative')}</span>
            }
          >
            Used or sought in
          </SectionHeading>
          <InitiativeList
            index={index}
            initiatives={initiatives}
            extent="full"
            evidenceOf={({ instruments }) =>
              instruments.find((tag) => tag.instrument === instrument.id)?.evidence
            }
          />
        </section>
      ) : (
        <p className="mt-10 max-w-[62ch] text-soft">
          No initiative uses or seeks this instrument. The documents name it in the places below.
        </p>
      )}
      <MentionsSection index={index} mentions={mentions} />
      {initiatives.length > 0 && (
        <Companions index={index} initiatives={initiatives} exceptInstrument={instrument.id} />
      )}
    </SiteFrame>
  );
}
