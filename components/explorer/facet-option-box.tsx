import { memo } from 'react';
import { Square } from '@/components/ui/square';
import type { FacetKey } from '@/lib/facets/facets';
import { inFigures } from '@/lib/text/list-in-words';
import type { FacetOption } from '@/lib/pages/facet-options';

const ROW = 'flex min-h-9 items-center gap-2.5 py-1 text-[0.9375rem] leading-tight max-lg:min-h-11';

/** Chooses a value, or takes it back. */
export type OnToggle = (key: FacetKey, value: string) => void;

type OptionBoxProps = {
  facet: FacetKey;
  option: FacetOption;
  count: number;
  checked: boolean;
  onToggle: OnToggle;
};

/** An option to be chosen. Hundreds of them stand beside a list: only those are rendered whose count is another one. */
export const OptionBox = memo(function OptionBox({
  facet,
  option,
  count,
  checked,
  onToggle,
}: OptionBoxProps) {
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
        onChange={() => onToggle(facet, option.value)}
        className="size-4 shrink-0 accent-(--accent)"
      />
      <OptionName option={option} />
      <span className="ml-auto shrink-0 tabular-nums">{inFigures(count)}</span>
    </label>
  );
});

type OptionLinkProps = { option: FacetOption; count: number };

/** An option where nothing can be chosen: the way to its own page. */
export function OptionLink({ option, count }: OptionLinkProps) {
  return (
    <a href={option.href} className={`${ROW} quiet text-soft`}>
      <OptionName option={option} />
      <span className="ml-auto shrink-0 tabular-nums">{inFigures(count)}</span>
    </a>
  );
}

function OptionName({ option }: { option: FacetOption }) {
  const shape = option.shape ?? (option.hue ? 'plain' : undefined);
  return (
    <span className={`inline-flex items-baseline gap-2 ${option.hue ? `hue-${option.hue}` : ''}`}>
      {shape && <Square shape={shape} className={`shrink-0 ${option.hue ? 'text-hue' : ''}`} />}
      {option.name}
    </span>
  );
}
