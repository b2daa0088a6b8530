/**
 * `npm run dev`: the site while it is being written, search included. `-- --port N` chooses the port;
 * the next free one is taken when it is busy.
 */

import './tell-nobody.ts';
import { dev } from 'astro';
import { isMeantAsText } from '../content/file-names.ts';
import { tellLanguageServer } from '../content/language-server-files.ts';
import { basePath, readSite, type Site } from '../content/settings/site.ts';
import { tellErrors } from '../diagnostics/error-channel.ts';
import { onOneLine, onTwoLines } from '../diagnostics/message.ts';
import { SETTINGS_CHANGED, siteInDevelopment } from '../diagnostics/messages/servers.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { DEMO, isWithin, OUTPUT, PREVIEW, SITE_FILE, STAGING } from '../folders.ts';
import { given, readOptions, wholeNumber } from './arguments.ts';

// Said by us alone: a variable DEV of somebody's shell must not publish drafts.
process.env.KHABAR_DEV = '1';

/**
 * A file is read when its size has stood still this long (ms). Without it, chokidar tells of one change of
 * a file within 50 ms and drops the next: of a file that is emptied and then written, and of two saves that
 * follow each other, the earlier state would stay.
 */
const WRITTEN_WHOLE = { stabilityThreshold: 50, pollInterval: 10 };

/** What builds make is no source: Vite would watch each of its files, and follow a build that runs beside. */
const MADE = [OUTPUT, PREVIEW, DEMO, STAGING];
const isMade = (path: string) => MADE.some((folder) => isWithin(folder, path));

/** The highest that there is. */
const LAST_PORT = 65_535;
const port = given((args) => {
  const { port: value = '4321' } = readOptions(args, ['port']).options;
  // To systems 0 is whichever is free, as tests ask for.
  return value === '0' ? 0 : wholeNumber('port', value, LAST_PORT);
});

try {
  // Before Astro reads its configuration, which would bury what is wrong with the settings.
  await edit(readSite());
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function edit(site: Site): Promise<void> {
  await tellLanguageServer(site);
  const { address, watcher } = await dev({
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    vite: { server: { watch: { awaitWriteFinish: WRITTEN_WHOLE, ignored: isMade } } },
  });
  const url = new URL(basePath(), `http://127.0.0.1:${address.port}`);
  console.log(onOneLine(siteInDevelopment(url.href)));

  watcher.on('add', (file) => {
    if (isMeantAsText(file)) void tellLanguageServer(site);
  });
  watcher.add(SITE_FILE);
  watcher.on('change', (file) => {
    if (file !== SITE_FILE) return;
    const wrong = wrongSettings();
    tellErrors(SITE_FILE, wrong?.problems ?? []);
    if (wrong) console.error(wrong.message);
    else console.log(onTwoLines(SETTINGS_CHANGED));
  });
}

/** What is wrong with the settings, which Astro goes on without until a new start. */
function wrongSettings(): ContentProblems | undefined {
  try {
    readSite();
    return undefined;
  } catch (error) {
    if (error instanceof ContentProblems) return error;
    throw error;
  }
}
