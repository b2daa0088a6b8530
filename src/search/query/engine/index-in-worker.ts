import { workerAddress } from '../../../security/trusted-types.ts';
import type { Fragment } from '../../fragment.ts';
import type { Index } from './pagefind.ts';
import type { Answer, Asked, SentHit } from './worker-messages.ts';

/**
 * Opens an index of Pagefind in a worker.
 *
 * @param base where the index is, with a slash at its end
 */
export async function openInWorker(base: string): Promise<Index> {
  const { default: address } = await import('./index-worker.ts?worker&url');
  const worker = new Worker(workerAddress(new URL(address, import.meta.url)), {
    type: 'module',
    name: base,
  });
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('the worker of the search did not come'));
  });
  const ask = <Value>(asked: Asked) => Promise.race([answerTo<Value>(worker, asked), lost]);
  let name: string | undefined;
  try {
    name = await ask<string | undefined>({ open: true });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    name,
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
