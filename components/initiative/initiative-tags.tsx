import { INSTRUMENT_KIND_WORDS, ROLE_WORDS } from '@/components/vocabulary';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';
import { TagList } from './tag-list';

type InitiativeTagsProps = { index: CorpusIndex; initiative: Initiative };

/** Actors, instruments and themes of an initiative, each with its evidence. */
export function InitiativeTags({ index, initiative }: InitiativeTagsProps) {
  return (
    <>
      <TagList
        heading="Actors"
        none="The words name nobody who acts: it is the document's own stance."
        tags={initiative.actors.map(({ actor, role, evidence }) => ({
          key: `${actor} ${role}`,
          name: nameOf(getRecord(index.actors, actor)),
          href: paths.actor(actor),
          remark: ROLE_WORDS[role].name,
          evidence,
        }))}
      />
      <TagList
        heading="Instruments"
        none="The words name no treaty, court, scheme or other instrument."
        tags={initiative.instruments.map(({ instrument, evidence }) => {
          const record = getRecord(index.instruments, instrument);
          return {
            key: instrument,
            name: nameOf(record),
            href: paths.instrument(instrument),
            remark: INSTRUMENT_KIND_WORDS[record.kind].name,
            evidence,
          };
        })}
      />
      <TagList
        heading="Themes"
        none="It belongs to none of the themes."
        tags={initiative.themes.map(({ theme, evidence }) => ({
          key: theme,
          name: getRecord(index.themes, theme).title,
          href: paths.theme(theme),
          evidence,
        }))}
      />
    </>
  );
}
