import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import { nextLook } from './next-look.ts';
import { type Program, startProgram } from './program.ts';
import type { Tab } from './tab.ts';
import { openDisplay } from './virtual-display.ts';

/** As long as a number of milliseconds can be in WebDriver. */
const NO_LIMIT = 2 ** 31 - 1;

/** The bar of MiniBrowser keeps its window wider than a phone, unless all in it is as small as can be. */
const SMALL_BAR =
  '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; border: 0 }';

const KEYS = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  v: 'v',
};
const HELD = { Shift: Key.SHIFT, Control: Key.CONTROL };

const SCROLL = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })';

/** WebKitGTK's MiniBrowser, through its own driver and Selenium, on a display of its own. */
export async function openWebKit(driverPath: string): Promise<Tab> {
  const home = await mkdtemp(join(tmpdir(), 'khabar-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), SMALL_BAR);
  const display = await openDisplay();
  const port = await freePort();
  const program = startProgram([driverPath, `--port=${port}`], {
    ...process.env,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    GTK_THEME: 'Adwaita:dark',
  });
  const end = async () => {
    await program.end();
    await display.end();
    // Its processes may write a last file while they end.
    await rm(home, { recursive: true, force: true, maxRetries: 20 });
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await isReady(server, program);
    const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await driver.manage().setTimeouts({ script: NO_LIMIT, pageLoad: NO_LIMIT });
    return tabOf(driver, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function tabOf(driver: WebDriver, end: () => Promise<void>): Tab {
  const locator = (target: string) => (target.startsWith('//') ? By.xpath(target) : By.css(target));
  return {
    open: (url) => driver.get(url),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    evaluate: (task, ...given) => driver.executeScript(task, ...given),
    click: async (target) => {
      const element = await driver.wait(until.elementLocated(locator(target)));
      await driver.wait(until.elementIsVisible(element));
      // The driver clicks where an element is when it has asked for it, and pages scroll smoothly.
      await driver.executeScript(SCROLL, element);
      await element.click();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: async (key, held) => {
      const { [key]: sign } = KEYS;
      const actions = driver.actions();
      if (!held) return actions.sendKeys(sign).perform();
      return actions.keyDown(HELD[held]).sendKeys(sign).keyUp(HELD[held]).perform();
    },
    resize: async (width, height) => {
      const [wide, high] = await driver.executeScript<[number, number]>(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await driver
        .manage()
        .window()
        .setRect({ width: width + wide, height: height + high });
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit().finally(end);
    },
  };
}

async function isReady(server: string, { process, failure }: Program): Promise<void> {
  while (process.exitCode === null && process.signalCode === null) {
    try {
      const { ok } = await fetch(`${server}/status`);
      if (ok) return;
    } catch {
      // Not listening yet.
    }
    await nextLook();
  }
  await failure;
}
