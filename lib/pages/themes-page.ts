import type { Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import type { SiteFacts } from './head';
import { initiativeEntries } from './initiative-entries';
import { readShown } from './list-pages';
import { initiativesOutside, OUTSIDE_THEMES } from './outside-themes-page';
import type { InitiativeEntry, ShownList } from './parts';
import type { ThemeCell } from './theme-cells';
import { themeCells } from './theme-cells';

/** All themes, and the initiatives that are in none of them. */
export type ThemesModel = {
  readonly kind: 'themes';
  readonly facts: SiteFacts;
  readonly cells: readonly ThemeCell[];
  readonly outside: ShownList<InitiativeEntry> & {
    readonly title: string;
    /** `12 initiatives` */
    readonly extent: string;
    /** The way to all of them, in words. */
    readonly all: string;
  };
};

/** The page of all themes. */
export async function themesPage(store: Store): Promise<ThemesModel> {
  const outside = await readShown(initiativesOutside(store), paths.outsideThemesList());
  const extent = countInWords(outside.total, 'initiative');
  return {
    kind: 'themes',
    facts: {
      of: 'site',
      title: 'Themes',
      description: 'The subjects by which the initiatives are ordered, with what belongs in each.',
      canonical: paths.themes(),
    },
    cells: await themeCells(store),
    outside: {
      ...outside,
      items: await initiativeEntries(store, outside.items),
      title: OUTSIDE_THEMES,
      extent,
      all: `All ${extent} outside the themes`,
    },
  };
}
