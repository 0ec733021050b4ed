import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import { loadIndex } from '@/lib/store/load';
import { paths } from '@/lib/url/paths';
import type { Address } from '@/lib/url/nearest-addresses';

export const dynamic = 'force-static';

/** Every page's address and title: what the not-found page looks for the nearest one in. */
export async function GET() {
  const { corpus } = await loadIndex();
  const addresses: Address[] = [
    ['/', 'Home'],
    [paths.initiatives(), 'Initiatives'],
    [paths.themes(), 'Themes'],
    [paths.actors(), 'Actors'],
    [paths.instruments(), 'Instruments'],
    [paths.documents(), 'Documents'],
    [paths.kinds(), 'Kinds of initiative'],
    [paths.about(), 'Method and coverage'],
    [paths.accessibility(), 'Accessibility'],
    ...INITIATIVE_KIND_ORDER.map((kind): Address => [
      paths.kind(kind),
      INITIATIVE_KIND_WORDS[kind].plural,
    ]),
    ...corpus.initiatives.map(({ id, title }): Address => [paths.initiative(id), title]),
    ...corpus.themes.map(({ id, title }): Address => [paths.theme(id), title]),
    ...corpus.actors.map(({ id, name }): Address => [paths.actor(id), name]),
    ...corpus.instruments.map(({ id, name }): Address => [paths.instrument(id), name]),
    ...corpus.documents.map(({ id, title }): Address => [paths.document(id), title]),
  ];
  return Response.json(addresses);
}
