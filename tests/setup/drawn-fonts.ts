import type { Page } from 'playwright-core';

/** The fonts in which the letters of each element are drawn: a custom one is the site's, others are the device's. */
export async function drawnFonts(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  });
  const ofEach = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    ofEach.push(fonts);
  }
  return ofEach;
}
