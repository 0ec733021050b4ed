import type { CDPSession, Page } from '@playwright/test';

/** Text of a page is in one of these; code that is there to be copied is not. */
const OURS = /^(?:Source Serif 4|Public Sans)/;
const IN_A_FONT_OF_THE_SYSTEM = new Set(['TEXTAREA']);
const WITH_TEXT = '//body//*[text()[normalize-space()]]';

/** The letters of a page that are in another font than ours: which, and in which elements. */
export async function strangersOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: -1 });
  const found = await Promise.all((await nodesWithText(session)).map(strangersIn));
  await session.detach();
  return found.flat();

  async function strangersIn(nodeId: number): Promise<string[]> {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const strange = fonts.filter(
      ({ familyName, isCustomFont }) => !isCustomFont || !OURS.test(familyName),
    );
    if (strange.length === 0) return [];
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1 });
    if (holdsCode(node)) return [];
    return strange.map(({ familyName }) => `${node.nodeName}: ${familyName}`);
  }
}

async function nodesWithText(session: CDPSession): Promise<number[]> {
  const { searchId, resultCount } = await session.send('DOM.performSearch', { query: WITH_TEXT });
  if (resultCount === 0) throw new Error('The page has no text');
  const range = { searchId, fromIndex: 0, toIndex: resultCount };
  return (await session.send('DOM.getSearchResults', range)).nodeIds;
}

type Node = { readonly nodeName: string; readonly children?: readonly Node[] };
const holdsCode = (node: Node): boolean =>
  IN_A_FONT_OF_THE_SYSTEM.has(node.nodeName) || (node.children ?? []).some(holdsCode);
