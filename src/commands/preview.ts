/**
 * `npm run preview`: build the site with its drafts and what is scheduled, each marked, into a folder of
 * its own, then serve it until stopped. `exec`: see `start.ts`.
 */

import { previewServed } from '../diagnostics/messages/servers.ts';
import { PREVIEW } from '../folders.ts';
import { buildAndServe } from './serving/build-and-serve.ts';

await buildAndServe({
  directory: PREVIEW,
  options: ['--preview'],
  port: 4322,
  served: previewServed,
});
