import { CompanionList } from '@/components/ui/companion-list';
import { COMPANIONS_LENGTH } from '@/lib/lists/page-lengths';
import type { Initiative } from '@/lib/model/initiative';
import { companionsIn, idsOf } from '@/lib/store/companions';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type CompanionsProps = {
  index: CorpusIndex;
  initiatives: readonly Initiative[];
  /** The record that the page is about, which is no companion of its own. */
  exceptActor?: string;
  exceptInstrument?: string;
};

/** The themes, instruments and actors that share a record's initiatives. */
export function Companions({ index, initiatives, exceptActor, exceptInstrument }: CompanionsProps) {
  const shared = (count: number) => countInWords(count, 'initiative');
  return (
    <div className="mt-16 grid gap-x-12 gap-y-10 md:grid-cols-3">
      <CompanionList
        heading="Themes"
        none="None of the themes."
        atOnce={COMPANIONS_LENGTH}
        companions={companionsIn(initiatives, idsOf.themes).map(({ id, shared: together }) => ({
          name: getRecord(index.themes, id).title,
          href: paths.theme(id),
          remark: shared(together.length),
        }))}
      />
      <CompanionList
        heading="Instruments in the same initiatives"
        none="None."
        atOnce={COMPANIONS_LENGTH}
        companions={companionsIn(initiatives, idsOf.instruments, exceptInstrument).map(
          ({ id, shared: together }) => ({
            name: nameOf(getRecord(index.instruments, id)),
            href: paths.instrument(id),
            remark: shared(together.length),
          }),
        )}
      />
      <CompanionList
        heading="Actors in the same initiatives"
        none="None."
        atOnce={COMPANIONS_LENGTH}
        companions={companionsIn(initiatives, idsOf.actors, exceptActor).map(
          ({ id, shared: together }) => ({
            name: nameOf(getRecord(index.actors, id)),
            href: paths.actor(id),
            remark: shared(together.length),
          }),
        )}
      />
    </div>
  );
}
