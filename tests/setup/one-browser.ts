import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../src/commands/browsers/get-browser.ts';
import { onOneLine } from '../../src/diagnostics/message.ts';
import { NO_BROWSER } from '../../src/diagnostics/messages/servers.ts';
import { launchOptions } from './launch-options.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of all browser tests listens. */
    chromium: string;
  }
}

/** Starts Chromium, once for all files of tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await getBrowser(new AbortController().signal);
  if (!executablePath) throw new Error(onOneLine(NO_BROWSER));
  // For the commands that tests run.
  process.env.CHROMIUM_PATH = executablePath;
  const server = await chromium.launchServer(launchOptions(executablePath));
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
