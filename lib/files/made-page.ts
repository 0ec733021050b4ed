import type { ReactNode } from 'react';
import type { PageFacts } from '@/components/layout/page-metadata';

/** A page of a list, made when it is asked for: what its head says, and what stands on it. */
export type MakeListPage = () => { readonly facts: PageFacts; readonly content: ReactNode };

/** Such a page and its address. */
export type NamedPage = readonly [address: string, make: MakeListPage];
