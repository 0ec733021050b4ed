import type { WithdrawnValue } from '@/lib/url/facet-history';

type WithdrawnValuesProps = { values: readonly WithdrawnValue[] };

/** Says so where an address filters by something that was withdrawn; absent where it does not. */
export function WithdrawnValues({ values }: WithdrawnValuesProps) {
  if (values.length === 0) return null;
  return (
    <div className="mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      {values.map(({ name, href }) => (
        <p key={href}>
          This address also filters by <a href={href}>{name}</a>, which was withdrawn.
        </p>
      ))}
    </div>
  );
}
