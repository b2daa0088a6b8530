/**
 * `npm run build`: content → site. `-- --config FILE` builds with another Astro configuration.
 *
 * Content problems are printed as they are written for the editor; anything else is a fault of ours,
 * and its stack is of use.
 */
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { OUTPUT, WORKSHOP } from '../content/folders.ts';
import { readSite } from '../content/site.ts';
import { mendLeftovers } from '../integrations/earlier-leftovers.ts';
import { checkTarget } from '../integrations/publish-target.ts';

const { values } = parseArgs({ options: { config: { type: 'string' } } });

try {
  // Before Astro reads its configuration, which would bury what is wrong with the settings, and begins.
  readSite();
  await mendLeftovers(OUTPUT);
  await checkTarget(OUTPUT, WORKSHOP);
  await build({ logLevel: 'warn', ...(values.config && { configFile: values.config }) });
} catch (error) {
  const isContent = error instanceof Error && error.name === 'ContentProblems';
  console.error(isContent ? error.message : error);
  // Not left to end by itself: what a failed build has opened may keep it waiting for ever.
  process.exit(1);
}
