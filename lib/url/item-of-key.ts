import type { Citable } from './paths';

const ID = '[a-z][a-z0-9-]*';
const DOCUMENT = new RegExp(`^documents/(${ID})$`);
const PASSAGE = new RegExp(`^documents/(${ID})/([a-z0-9-]+)$`);
const INITIATIVE = new RegExp(`^initiatives/(${ID})$`);

/** The item that a name in the addresses of what is made of it stands for: `documents/<id>/<passage>`; undefined for any other name. */
export function itemOfKey(key: string): Citable | undefined {
  const [, document, passage] = PASSAGE.exec(key) ?? [];
  if (document !== undefined && passage !== undefined) return { of: 'passage', document, passage };
  const whole = DOCUMENT.exec(key)?.[1];
  if (whole !== undefined) return { of: 'document', document: whole };
  const initiative = INITIATIVE.exec(key)?.[1];
  return initiative === undefined ? undefined : { of: 'initiative', initiative };
}
