import type { Tagged } from '@/lib/export/json-ld';
import type { Quoted } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';

/** An initiative with the records of all its tags, in the order of the tags. Throws for a passage. */
export async function readTagged(store: Store, { document, initiative }: Quoted): Promise<Tagged> {
  if (!initiative) throw new Error('A passage has no tags');
  const [themes, actors, instruments] = await Promise.all([
    store.records(
      'theme',
      initiative.themes.map(({ theme }) => theme),
    ),
    store.records(
      'actor',
      initiative.actors.map(({ actor }) => actor),
    ),
    store.records(
      'instrument',
      initiative.instruments.map(({ instrument }) => instrument),
    ),
  ]);
  return { initiative, document, themes, actors, instruments };
}
