import { onOneLine } from '../../diagnostics/message.ts';
import { INSTALLING_BROWSER } from '../../diagnostics/messages/servers.ts';
import { run } from '../run.mjs';
import { findBrowser, HEADLESS_SHELL } from './find-browser.ts';
import { installPackages } from './install-packages.ts';
import { thisMachine } from './this-machine.ts';

/**
 * The path of a Chromium for the browser tests: one that is here, else one installed now.
 *
 * @returns `undefined` if none could be had; the reason is on the screen by then
 */
export async function getBrowser(stop: AbortSignal): Promise<string | undefined> {
  const here = lookAround();
  if (here) return here;

  console.log(onOneLine(INSTALLING_BROWSER));
  // Older releases of Debian have no shell.
  if (!(await installPackages([HEADLESS_SHELL], stop))) await installPackages(['chromium'], stop);
  return lookAround() ?? (await downloadPlaywrightBrowser(stop));
}

function lookAround(): string | undefined {
  return findBrowser(thisMachine());
}

async function downloadPlaywrightBrowser(stop: AbortSignal): Promise<string | undefined> {
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0;
  const options = withLibraries ? ['--with-deps'] : [];
  const playwright = 'node_modules/playwright-core/cli.js';
  await run(process.execPath, [playwright, 'install', ...options, 'chromium'], stop);
  return lookAround();
}
