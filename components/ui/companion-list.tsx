/** Another record, and what it has to do with this one. */
type Companion = { readonly name: string; readonly href: string; readonly remark: string };

type CompanionListProps = {
  heading: string;
  companions: readonly Companion[];
  none: string;
  /** How many are shown at once; the others are folded below them. */
  atOnce: number;
};

/** Records that stand around another one, under a small heading; or a line that says there is none. */
export function CompanionList({ heading, companions, none, atOnce }: CompanionListProps) {
  const folded = companions.slice(atOnce);
  return (
    <section className="min-w-0">
      <h2 className="label border-b border-line pb-2 font-sans tracking-normal">{heading}</h2>
      {companions.length === 0 && <p className="py-3 text-sm text-soft">{none}</p>}
      <Companions companions={companions.slice(0, atOnce)} />
      {folded.length > 0 && (
        <details className="border-t border-hair">
          <summary className="flex min-h-9 items-center text-sm text-accent">
            {folded.length} more
          </summary>
          <Companions companions={folded} />
        </details>
      )}
    </section>
  );
}

function Companions({ companions }: { companions: readonly Companion[] }) {
  return (
    <ul className="rows">
      {companions.map(({ name, href, remark }) => (
        <li
          key={href}
          className="flex items-baseline justify-between gap-4 py-2.5 first:border-t-0"
        >
          <a href={href} className="quiet text-[0.9375rem] text-ink">
            {name}
          </a>
          <span className="shrink-0 text-sm text-soft">{remark}</span>
        </li>
      ))}
    </ul>
  );
}
