/** A page before or after this one. */
type Neighbour = { readonly label: string; readonly name: string; readonly href: string };

type NeighboursProps = { label: string; previous?: Neighbour; next?: Neighbour };

/** The ways to the pages before and after this one, at its foot. */
export function Neighbours({ label, previous, next }: NeighboursProps) {
  return (
    <nav
      aria-label={label}
      className="no-print mt-16 grid gap-6 border-t border-line pt-6 sm:grid-cols-2"
    >
      <div>{previous && <NeighbourLink neighbour={previous} rel="prev" />}</div>
      <div className="sm:text-right">{next && <NeighbourLink neighbour={next} rel="next" />}</div>
    </nav>
  );
}

type NeighbourLinkProps = { neighbour: Neighbour; rel: 'prev' | 'next' };

function NeighbourLink({ neighbour: { label, name, href }, rel }: NeighbourLinkProps) {
  return (
    <a href={href} rel={rel} className="quiet group inline-block">
      <span className="block text-sm text-soft">{label}</span>
      <span className="font-serif text-lg font-semibold text-ink group-hover:underline">
        {name}
      </span>
    </a>
  );
}
