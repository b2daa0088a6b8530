import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findBrowser,
  findFastBrowser,
  findFirefox,
  findWebKitDriver,
  type Machine,
} from '../../../src/commands/browsers/find-browser.ts';

const playwrightBrowser = '/home/reader/.cache/ms-playwright/chrome';
const macChrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
const windowsChrome = 'Google/Chrome/Application/chrome.exe';

const linux = { PATH: '/usr/local/bin:/usr/bin' };
const asked = { ...linux, CHROMIUM_PATH: '/opt/chrome' };
const windows = { PROGRAMFILES: 'C:/Program Files', LOCALAPPDATA: 'C:/Users/r/AppData/Local' };

type Row = [string, NodeJS.Platform, Machine['env'], string[], string | undefined];

describe('the browser for the tests', () => {
  it.each<Row>([
    ['the one asked for', 'linux', asked, ['/usr/bin/chromium', '/opt/chrome'], '/opt/chrome'],
    ['not one asked for in vain', 'linux', asked, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'the one without windows',
      'linux',
      linux,
      ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      '/usr/bin/chromium-headless-shell',
    ],
    ['Ubuntu’s name', 'linux', linux, ['/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
    ['Chrome', 'linux', linux, ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    [
      'the first on the PATH',
      'linux',
      linux,
      ['/usr/bin/chromium', '/usr/local/bin/google-chrome'],
      '/usr/local/bin/google-chrome',
    ],
    [
      'the system’s before Playwright’s',
      'linux',
      linux,
      [playwrightBrowser, '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    ['Playwright’s', 'linux', linux, [playwrightBrowser], playwrightBrowser],
    ['a Mac’s', 'darwin', {}, [`/Applications/${macChrome}`], `/Applications/${macChrome}`],
    [
      'a Mac user’s own',
      'darwin',
      { HOME: '/Users/r' },
      [`/Users/r/Applications/${macChrome}`],
      `/Users/r/Applications/${macChrome}`,
    ],
    [
      'a Windows user’s own',
      'win32',
      windows,
      [join(windows.LOCALAPPDATA, windowsChrome)],
      join(windows.LOCALAPPDATA, windowsChrome),
    ],
    ['none', 'linux', linux, [], undefined],
    ['none without a PATH', 'linux', {}, [], undefined],
  ])('%s', (_what, platform, env, files, found) => {
    const exists = (path: string) => files.includes(path);
    expect(findBrowser({ platform, env, exists, playwrightBrowser })).toBe(found);
  });
});

describe('the other engines for the tests', () => {
  const machine = (env: Machine['env'], ...files: string[]): Machine => ({
    platform: 'linux',
    env,
    exists: (path) => files.includes(path),
    playwrightBrowser,
  });

  it.each([
    ['the Chromium without windows', linux, ['/usr/bin/chromium-headless-shell'], true],
    ['no Chromium that has windows', linux, ['/usr/bin/chromium', playwrightBrowser], false],
    ['whichever was asked for', asked, ['/opt/chrome'], true],
  ])('%s is fast', (_what, env, [file = '', ...others], isFast) => {
    expect(findFastBrowser(machine(env, file, ...others))).toBe(isFast ? file : undefined);
  });

  it.each([
    ['Debian’s Firefox', linux, ['/usr/bin/firefox-esr'], '/usr/bin/firefox-esr'],
    ['another’s', linux, ['/usr/bin/firefox'], '/usr/bin/firefox'],
    [
      'the one asked for',
      { ...linux, FIREFOX_PATH: '/opt/firefox' },
      ['/usr/bin/firefox-esr', '/opt/firefox'],
      '/opt/firefox',
    ],
    ['no Firefox, where there is Chromium', linux, ['/usr/bin/chromium'], undefined],
  ])('%s', (_what, env, files, found) => {
    expect(findFirefox(machine(env, ...files))).toBe(found);
  });

  it.each([
    ['WebKit', linux, ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], '/usr/bin/WebKitWebDriver'],
    ['no WebKit that has nothing to draw into', linux, ['/usr/bin/WebKitWebDriver'], undefined],
    [
      'the WebKit asked for',
      { ...linux, WEBKIT_DRIVER_PATH: '/opt/WebKitWebDriver' },
      ['/opt/WebKitWebDriver', '/usr/local/bin/Xvfb'],
      '/opt/WebKitWebDriver',
    ],
  ])('%s', (_what, env, files, found) => {
    expect(findWebKitDriver(machine(env, ...files))).toBe(found);
  });
});
