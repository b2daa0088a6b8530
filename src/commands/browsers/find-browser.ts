import { join } from 'node:path';

/** Where a program is named, and where it is on each system. */
interface Places {
  /** The variable that gives its path. */
  readonly variable: string;
  /** Its names on the `PATH` of a Unix system. */
  readonly unix: readonly string[];
  /** Its place in an Applications folder. */
  readonly mac: readonly string[];
  /** Its place in a Program Files folder. */
  readonly windows: readonly string[];
}

/** Chromium's engine without a browser's windows, which cost as much as the pages in them. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const CHROMIUM: Places = {
  variable: 'CHROMIUM_PATH',
  unix: [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
};

const FIREFOX: Places = {
  variable: 'FIREFOX_PATH',
  unix: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

/** WebKitGTK's, which is on Linux alone. */
const WEBKIT_DRIVER: Places = {
  variable: 'WEBKIT_DRIVER_PATH',
  unix: ['WebKitWebDriver'],
  mac: [],
  windows: [],
};

/** What the search for a browser asks of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the browser it downloads, there or not. */
  readonly playwrightBrowser: string;
}

/**
 * The first Chromium or Chrome of: `CHROMIUM_PATH`, the system's, Playwright's.
 *
 * @returns its path, or `undefined`
 */
export function findBrowser(machine: Machine): string | undefined {
  return find(CHROMIUM, machine) ?? [machine.playwrightBrowser].find(machine.exists);
}

/** The Chromium of `CHROMIUM_PATH`, else the one without windows: where neither is, tests take twice as long. */
export function findFastBrowser(machine: Machine): string | undefined {
  return find({ ...CHROMIUM, unix: [HEADLESS_SHELL], mac: [], windows: [] }, machine);
}

/** The Firefox of `FIREFOX_PATH`, else the system's. */
export function findFirefox(machine: Machine): string | undefined {
  return find(FIREFOX, machine);
}

/** The driver of WebKitGTK, where there is a display for it: it draws into Xvfb, which is to be on the `PATH`. */
export function findWebKitDriver(machine: Machine): string | undefined {
  const hasDisplay = placesOn(machine, { ...WEBKIT_DRIVER, unix: ['Xvfb'] }).some(machine.exists);
  return hasDisplay ? find(WEBKIT_DRIVER, machine) : undefined;
}

function find(places: Places, machine: Machine): string | undefined {
  const asked = machine.env[places.variable] ?? '';
  return [asked, ...placesOn(machine, places)].find((path) => path !== '' && machine.exists(path));
}

function placesOn({ platform, env }: Machine, { unix, mac, windows }: Places): readonly string[] {
  const within = (folders: readonly (string | undefined)[], names: readonly string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));

  switch (platform) {
    case 'darwin':
      return within(['/Applications', `${env.HOME}/Applications`], mac);
    case 'win32':
      return within([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windows);
    default:
      return within(env.PATH?.split(':') ?? [], unix);
  }
}
