import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { INSTRUMENT_KIND_WORDS } from '@/components/vocabulary';
import type { InstrumentKind } from '@/lib/model/instrument';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { AuthorityIndex } from './authority-index';
import { listedRecord } from './listed-record';

type InstrumentsPageProps = { index: CorpusIndex };

/** All instruments by kind. */
export function InstrumentsPage({ index }: InstrumentsPageProps) {
  const kinds = Object.keys(INSTRUMENT_KIND_WORDS) as InstrumentKind[];
  const groups = kinds.map((kind) => ({
    id: kind,
    heading: INSTRUMENT_KIND_WORDS[kind].plural,
    records: index.corpus.instruments
      .filter((instrument) => instrument.kind === kind)
      .map((instrument) =>
        listedRecord(instrument, paths.instrument(instrument.id), {
          initiatives: index.initiativesOf.instrument.get(instrument.id)?.length ?? 0,
          mentions: index.mentionsOf.instrument.get(instrument.id)?.length ?? 0,
        }),
      ),
  }));
  return (
    <SiteFrame current="Instruments">
      <Breadcrumbs />
      <PageHeading lead="The means that the documents use or seek: treaties, courts, schemes, partnerships, negotiations, meetings, sanctions and reports.">
        Instruments
      </PageHeading>
      <AuthorityIndex groups={groups.filter(({ records }) => records.length > 0)} />
    </SiteFrame>
  );
}
