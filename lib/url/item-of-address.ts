import type { Citable } from './paths';
import { paths } from './paths';

const PASSAGE = /^\/documents\/([^/#]+)\/#([^/#]+)$/;
const DOCUMENT = /^\/documents\/([^/#]+)\/$/;
const INITIATIVE = /^\/initiatives\/([^/#]+)\/$/;

/** What a permanent address stands for; undefined for what cannot be cited. The inverse of `permalinkOf`. */
export function itemOfAddress(address: string): Citable | undefined {
  const [, document, passage] = PASSAGE.exec(address) ?? [];
  if (document !== undefined && passage !== undefined) return { of: 'passage', document, passage };
  const whole = DOCUMENT.exec(address)?.[1];
  if (whole !== undefined) return { of: 'document', document: whole };
  const initiative = INITIATIVE.exec(address)?.[1];
  return initiative === undefined ? undefined : { of: 'initiative', initiative };
}

/**
 * The page of a permanent address: for a passage the one that it has to itself, as its place in the
 * document is a fragment, which no server sees.
 */
export function pageOfAddress(address: string): string {
  const item = itemOfAddress(address);
  return item?.of === 'passage' ? paths.passageAlone(item.document, item.passage) : address;
}
