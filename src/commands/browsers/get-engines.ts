import { onOneLine } from '../../diagnostics/message.ts';
import { installingEngines } from '../../diagnostics/messages/engines.ts';
import { ENGINES } from './engines.ts';
import { findFastBrowser, HEADLESS_SHELL } from './find-browser.ts';
import { getBrowser } from './get-browser.ts';
import { installPackages } from './install-packages.ts';
import { thisMachine } from './this-machine.ts';

/**
 * The programs of the engines that this machine has, by their variables; what it lacks is installed where
 * that needs nobody's password.
 */
export async function getEngines(stop: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const lacking = ENGINES.filter(({ name, find }) => name !== 'Chromium' && !find(thisMachine()));
  if (lacking.length > 0) {
    console.log(onOneLine(installingEngines(lacking.map(({ name }) => name))));
    await installPackages(
      lacking.flatMap(({ packages }) => packages),
      stop,
    );
  }
  // By itself: a release of Debian that lacks it may have the others. A Chromium with windows does as well.
  if (!findFastBrowser(thisMachine())) await installPackages([HEADLESS_SHELL], stop);
  const chromium = await getBrowser(stop);
  return Object.fromEntries(
    ENGINES.flatMap((engine) => {
      const path = engine.name === 'Chromium' ? chromium : engine.find(thisMachine());
      return path ? [[engine.variable, path]] : [];
    }),
  );
}
