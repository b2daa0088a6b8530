import type { Fragment } from '../../fragment.ts';
import type { Hit, Index, SearchOptions } from './pagefind.ts';

/** A hit as it can be sent: its text is asked for by its id. */
export type SentHit = Omit<Hit, 'data'>;

/** What is asked of the worker, each over a port of its own; the first thing is whether the index is open. */
export type Asked =
  | { readonly open: true }
  | { readonly token: string | null; readonly options: SearchOptions }
  | { readonly id: string };

/** What the worker answers. */
export type Answer<Value> = { readonly value: Value } | { readonly failure: string };

/**
 * Opens an index of Pagefind in a worker.
 *
 * @param base where the index is, with a slash at its end
 */
export async function openInWorker(base: string): Promise<Index> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
    type: 'module',
    name: base,
  });
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('the worker of the search did not come'));
  });
  const ask = <Value>(asked: Asked) => Promise.race([answerTo<Value>(worker, asked), lost]);
  try {
    await ask({ open: true });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    search: async (token, options) => {
      const hits = await ask<readonly SentHit[]>({ token, options });
      const withText = (hit: SentHit) => ({ ...hit, data: () => ask<Fragment>({ id: hit.id }) });
      return { results: hits.map(withText) };
    },
  };
}

function answerTo<Value>(worker: Worker, asked: Asked): Promise<Value> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(asked, [port2]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer<Value>>) => {
      port1.close();
      if ('value' in data) resolve(data.value);
      else reject(new Error(data.failure));
    };
  });
}
