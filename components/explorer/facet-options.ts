import type { Shape } from '@/components/ui/square';
import type { FacetKey } from '@/lib/facets/facets';

/** A value of a facet, as the explorer offers it. */
export type FacetOption = {
  readonly value: string;
  readonly name: string;
  /** How many initiatives have it, of all there are. */
  readonly count: number;
  /** The static page of the value: where the option leads without script. */
  readonly href: string;
  /** The class of its colour, for themes. */
  readonly hueClass?: string;
  /** Its shape, for documents. */
  readonly shape?: Shape;
};

/** The options of every facet, those with the most initiatives first. Shipped to the browser. */
export type FacetOptions = Readonly<Record<FacetKey, readonly FacetOption[]>>;
