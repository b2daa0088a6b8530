/** The script of a worker that runs Pagefind for a page: `index-in-worker.ts`. Its name says where the index is. */

import { fetchPagefind, type Hit, type Index, startPagefind } from './pagefind.ts';
import type { Answer, Asked, SentHit } from './worker-messages.ts';

const opened = fetchPagefind(self.name).then(startPagefind);
/** The hits that were sent, by their ids. */
const sent = new Map<string, Hit>();

self.addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Asked>) => {
  const answer: Answer<unknown> = await opened
    .then((index) => answerOf(index, data))
    .then(
      (value) => ({ value }),
      (error) => ({ failure: String(error) }),
    );
  port?.postMessage(answer);
});

async function answerOf(index: Index, asked: Asked): Promise<unknown> {
  if ('open' in asked) return index.name;
  if ('id' in asked) return sent.get(asked.id)?.data();
  const { results } = await index.search(asked.token, asked.options);
  return results.map((hit): SentHit => {
    sent.set(hit.id, hit);
    return { id: hit.id, score: hit.score, words: hit.words };
  });
}
