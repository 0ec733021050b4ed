import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Square } from '@/components/ui/square';
import type { Facet, FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/facets';
import type { Counts } from '@/lib/facets/filter';
import type { FacetOption, FacetOptions } from './facet-options';

type FacetPanelProps = {
  options: FacetOptions;
  selection: Selection;
  counts: Counts;
  /** Undefined while there is no script to answer: options are links to their own pages then. */
  onToggle: ((key: FacetKey, value: string) => void) | undefined;
};

/** More options than these stand behind "more". */
const SHOWN_AT_ONCE = 8;

/** Every facet with its options and what each of them would leave. */
export function FacetPanel({ options, selection, counts, onToggle }: FacetPanelProps) {
  return (
    <div className="space-y-7">
      {FACETS.map((facet) => (
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

type FacetGroupProps = {
  facet: Facet;
  options: readonly FacetOption[];
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onToggle: FacetPanelProps['onToggle'];
};

function FacetGroup({ facet, options, chosen, counts, onToggle }: FacetGroupProps) {
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
              onChange={() => onToggle(facet.key, option.value)}
            />
          ) : (
            <OptionLink option={option} count={counts.get(option.value) ?? 0} />
          )}
        </li>
      ))}
    </ul>
  );
  const rest = options.slice(SHOWN_AT_ONCE);
  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1">{facet.label}</legend>
      {list(options.slice(0, SHOWN_AT_ONCE))}
      {rest.length > 0 && (
        <MoreOptions
          count={rest.length}
          hasChosen={rest.some(({ value }) => chosen.includes(value))}
        >
          {list(rest)}
        </MoreOptions>
      )}
    </fieldset>
  );
}

type MoreOptionsProps = { count: number; hasChosen: boolean; children: ReactNode };

/** Options behind "more". A chosen one opens it; taking that off again does not close it under the hand. */
function MoreOptions({ count, hasChosen, children }: MoreOptionsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Opened before the script arrived, when nothing heard it.
  useEffect(() => {
    if (details.current?.open) details.current.dispatchEvent(new Event('toggle'));
  }, []);
  return (
    <details
      ref={details}
      open={isOpen || hasChosen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-9 items-center text-sm text-accent">{count} more</summary>
      {children}
    </details>
  );
}

const ROW = 'flex min-h-9 items-center gap-2.5 py-1 text-[0.9375rem] leading-tight max-lg:min-h-11';

type OptionBoxProps = {
  facet: FacetKey;
  option: FacetOption;
  count: number;
  checked: boolean;
  onChange: () => void;
};

function OptionBox({ facet, option, count, checked, onChange }: OptionBoxProps) {
  const leadsNowhere = count === 0 && !checked;
  return (
    <label
      className={`${ROW} ${leadsNowhere ? 'text-faint' : 'cursor-pointer text-soft hover:text-ink has-checked:text-ink'}`}
    >
      <input
        type="checkbox"
        name={facet}
        value={option.value}
        checked={checked}
        disabled={leadsNowhere}
        onChange={onChange}
        className="size-4 shrink-0 accent-(--accent)"
      />
      <OptionName option={option} />
      <span className="ml-auto tabular-nums">{count}</span>
    </label>
  );
}

type OptionLinkProps = { option: FacetOption; count: number };

function OptionLink({ option, count }: OptionLinkProps) {
  return (
    <a href={option.href} className={`${ROW} quiet text-soft`}>
      <OptionName option={option} />
      <span className="ml-auto tabular-nums">{count}</span>
    </a>
  );
}

function OptionName({ option }: { option: FacetOption }) {
  const shape = option.shape ?? (option.hueClass ? 'plain' : undefined);
  return (
    <span className={`inline-flex items-baseline gap-2 ${option.hueClass ?? ''}`}>
      {shape && (
        <Square shape={shape} className={`shrink-0 ${option.hueClass ? 'text-hue' : ''}`} />
      )}
      {option.name}
    </span>
  );
}
