import { useState } from 'react';
import { foldWord } from '@/lib/text/fold';
import type { Facet, Selection } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/facets';
import type { Counts } from '@/lib/facets/filter';
import { MoreOptions } from './more-options';
import type { OnToggle } from './facet-option-box';
import { OptionBox, OptionLink } from './facet-option-box';
import type { FacetOption, FacetOptions } from '@/lib/pages/facet-options';

type FacetPanelProps = {
  options: FacetOptions;
  selection: Selection;
  counts: Counts;
  /** Undefined where nothing can be filtered: options are links to their own pages then. */
  onToggle: OnToggle | undefined;
};

/** More options than these stand behind "more". */
const SHOWN_AT_ONCE = 8;

/** Among more options than these one is found by typing. */
const FOUND_BY_EYE = 30;

/** Every facet with its options and what each of them would leave. */
export function FacetPanel({ options, selection, counts, onToggle }: FacetPanelProps) {
  return (
    <div className="space-y-7">
      {FACETS.filter(({ key }) => isOffered(key, options, selection)).map((facet) => (
        <FacetGroup
          key={facet.key}
          facet={facet}
          options={options[facet.key]}
          chosen={selection[facet.key]}
          counts={counts[facet.key]}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}

/** Every initiative stands in some document: where there is but one, nothing is to be chosen. */
function isOffered(key: Facet['key'], options: FacetOptions, selection: Selection): boolean {
  return options[key].length > (key === 'document' ? 1 : 0) || selection[key].length > 0;
}

type FacetGroupProps = {
  facet: Facet;
  options: readonly FacetOption[];
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onToggle: FacetPanelProps['onToggle'];
};

function FacetGroup({ facet, options, chosen, counts, onToggle }: FacetGroupProps) {
  const [typed, setTyped] = useState('');
  const list = (shown: readonly FacetOption[]) => (
    <ul>
      {shown.map((option) => (
        <li key={option.value}>
          {onToggle ? (
            <OptionBox
              facet={facet.key}
              option={option}
              count={counts.get(option.value) ?? 0}
              checked={chosen.includes(option.value)}
              onToggle={onToggle}
            />
          ) : (
            <OptionLink option={option} count={counts.get(option.value) ?? 0} />
          )}
        </li>
      ))}
    </ul>
  );
  const rest = options.slice(SHOWN_AT_ONCE);
  const called = typed === '' ? undefined : optionsCalled(typed, options);
  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1">{facet.label}</legend>
      {onToggle && options.length > FOUND_BY_EYE && (
        <input
          type="text"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={`Find in ${facet.label}`}
          placeholder={`Find among ${options.length}`}
          autoComplete="off"
          spellCheck={false}
          className="mb-1 h-9 w-full rounded-md border border-line bg-card px-2.5 text-[0.9375rem] placeholder:text-faint"
        />
      )}
      {called ? list(called) : list(options.slice(0, SHOWN_AT_ONCE))}
      {called?.length === 0 && <p className="text-sm text-soft">None is called so.</p>}
      {!called && rest.length > 0 && (
        <MoreOptions
          count={rest.length}
          hasChosen={rest.some(({ value }) => chosen.includes(value))}
          isSpared={onToggle !== undefined && options.length > FOUND_BY_EYE}
        >
          {list(rest)}
        </MoreOptions>
      )}
    </fieldset>
  );
}

/** The options in whose names the letters stand, whatever their case and accents. */
function optionsCalled(typed: string, options: readonly FacetOption[]): FacetOption[] {
  const letters = foldWord(typed.trim());
  return options.filter(({ name }) => foldWord(name).includes(letters));
}
