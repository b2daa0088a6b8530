import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../src/commands/find-browser.ts';

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
