/**
 * `npm start`: build the site, then serve it until stopped.
 *
 * The script says `exec` because Debian's sh stands between npm and us and passes no signal on
 * (https://github.com/npm/cli/issues/6684); its second half is for Windows, which has no `exec`.
 * What is written behind `npm start --` stands behind that half: elsewhere none of it comes here, and nothing is refused.
 */

import { siteServed } from '../diagnostics/messages/servers.ts';
import { OUTPUT } from '../folders.ts';
import { buildAndServe } from './serving/build-and-serve.ts';

await buildAndServe({ directory: OUTPUT, options: [], port: 4321, served: siteServed });
