import type { Told } from '../../offline/messages.ts';
import { savedArticles } from '../saved-articles.ts';

/**
 * Tells the service worker which articles are saved.
 *
 * @param asked the path of the one of which the reader is to be told how it was kept
 * @returns that, in words; '' where there is no worker that keeps anything. It may take as long as the
 *   article takes to come.
 */
export async function tellSaved(asked?: string): Promise<string> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return '';
  const { port1, port2 } = new MessageChannel();
  const language = document.documentElement.lang;
  const told: Told = {
    saved: savedArticles().map(({ path }) => path),
    ...(asked !== undefined && { asks: { path: asked, language } }),
  };
  worker.postMessage(told, [port2]);
  if (asked === undefined) return '';
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(String(data));
  });
}
