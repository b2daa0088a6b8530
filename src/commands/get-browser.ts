import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { onOneLine } from '../diagnostics/message.ts';
import { INSTALLING_BROWSER } from '../diagnostics/messages/servers.ts';
import { findBrowser } from './find-browser.ts';
import { run } from './run.mjs';

/**
 * The path of a Chromium for the browser tests: one that is here, else one installed now.
 *
 * @returns `undefined` if none could be had; the reason is on the screen by then
 */
export async function getBrowser(stop: AbortSignal): Promise<string | undefined> {
  const here = lookAround();
  if (here) return here;

  console.log(onOneLine(INSTALLING_BROWSER));
  if (isDebianAsRoot()) {
    await run('apt-get', ['update'], stop);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], stop, {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  return lookAround() ?? (await downloadPlaywrightBrowser(stop));
}

function lookAround(): string | undefined {
  return findBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightBrowser: chromium.executablePath(),
  });
}

/** Not Ubuntu, whose `chromium` is a snap: it does not run in a container. */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

async function downloadPlaywrightBrowser(stop: AbortSignal): Promise<string | undefined> {
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0;
  const options = withLibraries ? ['--with-deps'] : [];
  const playwright = 'node_modules/playwright-core/cli.js';
  await run(process.execPath, [playwright, 'install', ...options, 'chromium'], stop);
  return lookAround();
}
