import type { Limit } from '@/lib/model/quote';
import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { Link, SourceWords } from './parts';
import { passageName } from './passage-name';
import { sourceWords } from './source-words';

/** Words of another clause beside an initiative: a limit, or the same promise once more. */
export type ShownLimit = {
  readonly words: SourceWords;
  /** The clause that they stand in. */
  readonly in: Link;
};

/** Words of other clauses of a document as pages show them. */
export async function shownLimits(
  store: Store,
  document: string,
  limits: readonly Limit[],
): Promise<ShownLimit[]> {
  const passages = await store.records(
    'passage',
    limits.map(({ passage }) => `${document}#${passage}`),
  );
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return limits.flatMap((limit) => {
    const passage = byId.get(limit.passage);
    if (!passage) return [];
    const name = passageName(passage);
    const words = sourceWords(passage, { span: limit });
    return [{ words, in: { name, href: paths.passage(document, passage.id) } }];
  });
}
