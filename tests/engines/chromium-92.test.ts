import { openOldChromium } from '../setup/engines/chromium.ts';
import { getChromium92 } from '../setup/engines/chromium-92.ts';
import { inProgram } from '../setup/engines/use-engine.ts';
import { journey } from './journey.ts';

const program = await getChromium92().then(
  (path) => ({ path, lack: '' }),
  (error) => ({ path: undefined, lack: `No Chromium 92, which stands for old phones: ${error}` }),
);

// It does not share: without a window it grants nobody the clipboard.
inProgram('Chromium 92', program, openOldChromium, (tab) => {
  journey(tab, ['reading', 'searching', 'saving']);
});
