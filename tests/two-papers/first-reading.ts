/** An initiative that the explorer must hold, whatever later readings add. */
type FirstReading = {
  readonly document: 'ips-2005' | 'fff-2000';
  readonly kind: string;
  readonly begins: string;
  readonly ends: string;
  readonly themes: readonly string[];
};

/** The 22 initiatives of the first reading of the two documents. */
export const firstReading: readonly FirstReading[] = [
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'Foreign Affairs will seek to expand',
    ends: "willing to support the Partnership's goals",
    themes: ['arms-control'],
  },
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'it will work to reinvigorate the',
    ends: 'an Arms Race in Outer Space.',
    themes: ['arms-control', 'multilateral-forums'],
  },
  {
    document: 'ips-2005',
    kind: 'achievement',
    begins: 'the banning of landmines',
    ends: 'the banning of landmines',
    themes: ['arms-control'],
  },
  {
    document: 'ips-2005',
    kind: 'achievement',
    begins: 'helping end the practice of',
    ends: 'using child soldiers in conflicts',
    themes: [],
  },
  {
    document: 'ips-2005',
    kind: 'achievement',
    begins: 'the creation of the International Criminal',
    ends: 'war crimes and crimes against humanity',
    themes: ['multilateral-forums'],
  },
  {
    document: 'ips-2005',
    kind: 'action',
    begins: 'Canada currently holds the Chair of',
    ends: 'the credibility of a multibillion-dollar industry.',
    themes: ['kimberley-process', 'conflict-resources'],
  },
  {
    document: 'ips-2005',
    kind: 'proposal',
    begins: 'the Prime Minister proposed that a',
    ends: 'on conflict prevention and human security',
    themes: ['multilateral-forums'],
  },
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'Foreign Affairs will renew action on',
    ends: 'into conflict zones, including urban areas.',
    themes: ['small-arms'],
  },
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'We will also help remove the',
    ends: 'that sustain and exacerbate armed conflict',
    themes: ['conflict-resources'],
  },
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'will press for the development of',
    ends: 'organized criminal organizations or complicit companies.',
    themes: ['conflict-resources', 'multilateral-forums'],
  },
  {
    document: 'ips-2005',
    kind: 'commitment',
    begins: 'We will further explore the comparative',
    ends: 'in pursuing the human security agenda.',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'achievement',
    begins: 'Foreign Minister Lloyd Axworthy signs the',
    ends: 'Treaty in Ottawa, 3 December 1997',
    themes: ['arms-control', 'new-diplomacy'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'Canada has launched debate and promoted',
    ends: 'physical and legal protection of civilians',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'the need for more humane',
    ends: 'and more effective sanctions regimes',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'At the UN Commission on Human',
    ends: 'women and the elimination of impunity.',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'Through the G-8, Canada has promoted',
    ends: 'as transnational crime and conflict prevention.',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'In the OAS, Canada has sponsored',
    ends: 'a Ministerial Dialogue on Drugs',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'in June 2000 we hosted the',
    ends: 'as corruption and corporate social responsibility.',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'Membership in the Commonwealth and la',
    ends: 'on strengthening African regional peacekeeping capacities.',
    themes: ['multilateral-forums'],
  },
  {
    document: 'fff-2000',
    kind: 'position',
    begins: 'NATO and the OSCE (Organization for',
    ends: 'and the promotion of good governance.',
    themes: ['multilateral-forums', 'small-arms', 'arms-control'],
  },
  {
    document: 'fff-2000',
    kind: 'position',
    begins: 'Advancing human security depends on a',
    ends: 'civil society and the corporate sector.',
    themes: ['new-diplomacy'],
  },
  {
    document: 'fff-2000',
    kind: 'action',
    begins: 'The Network, which now includes participation',
    ends: 'and Norway — the "Lysøen" partnership',
    themes: ['new-diplomacy'],
  },
];
