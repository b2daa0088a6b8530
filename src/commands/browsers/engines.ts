import {
  findBrowser,
  findFirefox,
  findWebKitDriver,
  HEADLESS_SHELL,
  type Machine,
} from './find-browser.ts';

/** An engine in which the site is tested. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** The variable that says where its program is. */
  readonly variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH' | 'WEBKIT_DRIVER_PATH';
  /** What installs it on Debian. */
  readonly packages: readonly string[];
  readonly find: (machine: Machine) => string | undefined;
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    packages: [HEADLESS_SHELL],
    find: findBrowser,
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    find: findFirefox,
  },
  {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: findWebKitDriver,
  },
];
