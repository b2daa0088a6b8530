import { join } from 'node:path';

/** Chromium's names on the `PATH` of a Unix system. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chrome's place in an Applications folder, and in a Program Files folder. */
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

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
  const { env, playwrightBrowser } = machine;
  return [env.CHROMIUM_PATH ?? '', ...systemPlaces(machine), playwrightBrowser].find(
    (path) => path !== '' && machine.exists(path),
  );
}

function systemPlaces({ platform, env }: Machine): readonly string[] {
  const within = (folders: readonly (string | undefined)[], names: readonly string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));

  switch (platform) {
    case 'darwin':
      return within(['/Applications', `${env.HOME}/Applications`], MAC);
    case 'win32':
      return within([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], WINDOWS);
    default:
      return within(env.PATH?.split(':') ?? [], NAMES);
  }
}
