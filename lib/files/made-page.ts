import type { ReactNode } from 'react';
import type { RetiredFacts } from '@/components/layout/page-head';
import type { PageFacts } from '@/components/layout/page-metadata';

/** A page: what its head says, and what stands on it. */
export type MadePage = { readonly facts: PageFacts | RetiredFacts; readonly content: ReactNode };

/** Makes a page when it is asked for. */
export type MakePage = () => MadePage;

/** Such a page and its address. */
export type NamedPage = readonly [address: string, make: MakePage];
