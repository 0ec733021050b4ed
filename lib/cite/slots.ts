import type { Run, Slot } from '@/lib/text/citation-runs';
import { mergeRuns } from './citation-html';

/** What stands for a slot while the processor runs; nothing that a title or a name would hold. */
export const SENTINELS = {
  url: 'https://slot.invalid/',
  accessed: 'SLOT-ACCESSED',
  one: '900000001',
  many: '900000001–900000002',
} as const;

/** A run that is filled in, with an example of what stands there. */
const SLOTS: ReadonlyMap<string, { readonly slot: Slot; readonly text: string }> = new Map([
  [SENTINELS.url, { slot: 'url', text: 'https://example.org/' }],
  [SENTINELS.accessed, { slot: 'accessed', text: '2026' }],
  [SENTINELS.one, { slot: 'locator', text: '4' }],
  [SENTINELS.many, { slot: 'locator', text: '4–6' }],
]);

/** The longer locator first: the shorter one begins it. */
const SENTINEL = new RegExp(
  `(${[SENTINELS.url, SENTINELS.accessed, SENTINELS.many, SENTINELS.one].join('|')})`,
);

/**
 * Runs with every sentinel as a slot of its own. A paragraph's label never touches its number: the
 * MLA style leaves no space between them. Throws where a slot stands twice.
 */
export function markSlots(runs: readonly Run[]): Run[] {
  const marked = runs.flatMap((run) =>
    run.text.split(SENTINEL).flatMap((text, index, pieces): Run[] => {
      const slot = SLOTS.get(text);
      if (slot) return [{ ...run, ...slot }];
      const labels = SLOTS.get(pieces[index + 1] ?? '')?.slot === 'locator' && /\S$/.test(text);
      return [{ ...run, text: labels ? `${text}\u00a0` : text }];
    }),
  );
  const slots = marked.flatMap(({ slot }) => slot ?? []);
  if (new Set(slots).size !== slots.length) throw new Error(`A slot stands twice: ${slots}`);
  return mergeRuns(marked);
}

/**
 * The runs with a date of access, those that only the date brings marked as such.
 * Throws where the date does more than to put in one stretch.
 */
export function markOnlyWithDate(withDate: readonly Run[], without: readonly Run[]): Run[] {
  const [longer, shorter] = [toUnits(withDate), toUnits(without)];
  const differs = shorter.findIndex((unit, index) => !isSame(unit, longer[index]));
  const start = differs === -1 ? shorter.length : differs;
  const end = start + longer.length - shorter.length;
  const rest = shorter.slice(start);
  if (end < start || !rest.every((unit, index) => isSame(unit, longer[end + index]))) {
    throw new Error('The access date changes more than one stretch');
  }
  return mergeRuns(
    longer.map((unit, index) =>
      start <= index && index < end ? { ...unit, onlyWithDate: true } : unit,
    ),
  );
}

/** Single characters, and slots whole. */
function toUnits(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) =>
    run.slot ? [run] : [...run.text].map((text) => ({ ...run, text })),
  );
}

function isSame(one: Run, other: Run | undefined): boolean {
  return one.text === other?.text && one.italic === other.italic && one.slot === other.slot;
}
