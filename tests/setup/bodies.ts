import type { Page, Response } from 'playwright-core';

/**
 * The bodies of what a page is sent from now on, in a list that grows. One that is still on its way when the page is
 * closed is nobody's, and fails no test.
 */
export function bodiesSentTo(
  page: Page,
  isWanted: (response: Response) => boolean = () => true,
): Promise<Buffer>[] {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (!isWanted(response)) return;
    const body = response.body();
    body.catch(() => {});
    bodies.push(body);
  });
  return bodies;
}
