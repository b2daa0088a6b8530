import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Machine } from './find-browser.ts';

/** The machine that this runs on, as browsers are looked for. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightBrowser: chromium.executablePath(),
  };
}
