/**
 * `npm run demo`: build the sample newsroom as it stood on its day into a folder of its own, then serve it
 * until stopped. `exec`: see `start.ts`.
 */

import { demoServed } from '../diagnostics/messages/servers.ts';
import { SAMPLE_NEWSROOM } from './sample-newsroom.ts';

Object.assign(process.env, SAMPLE_NEWSROOM);
// Only now, because they read at once which content is meant.
const { DEMO } = await import('../folders.ts');
const { buildAndServe } = await import('./serving/build-and-serve.ts');

await buildAndServe({ directory: DEMO, options: [], port: 4323, served: demoServed });
