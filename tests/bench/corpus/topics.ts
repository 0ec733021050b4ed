/** A subject by which people browse, and what is said in its name. */
export type Topic = {
  readonly id: string;
  readonly title: string;
  readonly hue: 'rust' | 'amber' | 'moss' | 'teal' | 'indigo' | 'plum';
  readonly definition: string;
  /** What is acted on; each of them is evidence for the theme. */
  readonly objects: readonly string[];
};

const objects = (list: string) => list.split(',').map((item) => item.trim());

/** The themes of every corpus. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'small-arms',
    title: 'Small arms',
    hue: 'rust',
    definition: 'Rifles, ammunition and the trade in both.',
    objects: objects(
      'the trade in small arms, stockpiles of ammunition, the marking of rifles, export licences for weapons, arms brokers, the collection of weapons, embargoes on arms',
    ),
  },
  {
    id: 'clearing-mines',
    title: 'Clearing mines',
    hue: 'amber',
    definition: 'Landmines, their clearance and those whom they hurt.',
    objects: objects(
      'the clearance of landmines, survivors of mines, maps of minefields, mine awareness in schools, the destruction of stockpiled mines, unexploded shells',
    ),
  },
  {
    id: 'children-in-conflict',
    title: 'Children in conflict',
    hue: 'moss',
    definition: 'Children who fight, flee or grow up in a war.',
    objects: objects(
      'the release of child soldiers, schools near the front line, the tracing of families, children without papers, the recruitment of children, care for orphans',
    ),
  },
  {
    id: 'clean-rivers',
    title: 'Clean rivers',
    hue: 'teal',
    definition: 'Rivers, lakes and the states that share them.',
    objects: objects(
      'the quality of river water, dams on shared rivers, fish stocks in lakes, warnings of floods, waste water from mines, wells in dry regions, river basin commissions',
    ),
  },
  {
    id: 'fair-trade',
    title: 'Fair trade',
    hue: 'indigo',
    definition: 'Rules of trade, and who gains by them.',
    objects: objects(
      'tariffs on farm goods, the price of coffee, customs procedures, rules of origin, access to markets, subsidies for cotton, trade in conflict minerals',
    ),
  },
  {
    id: 'rule-of-law',
    title: 'Rule of law',
    hue: 'plum',
    definition: 'Courts, police and the equality of all before them.',
    objects: objects(
      'the training of judges, courts in remote districts, police oversight, prison conditions, the prosecution of war crimes, witness protection, access to lawyers',
    ),
  },
  {
    id: 'public-health',
    title: 'Public health',
    hue: 'rust',
    definition: 'The health of peoples, and what threatens it.',
    objects: objects(
      'vaccines against measles, warnings of epidemics, rural clinics, the training of nurses, the price of medicines, clean drinking water, malaria nets',
    ),
  },
  {
    id: 'climate',
    title: 'Climate',
    hue: 'moss',
    definition: 'The climate, and living with its change.',
    objects: objects(
      'emissions from shipping, the protection of forests, coastal flood walls, drought insurance, solar power for villages, methane leaks, seeds that bear drought',
    ),
  },
];
