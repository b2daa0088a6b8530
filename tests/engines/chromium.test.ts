import { openChromium } from '../setup/engines/chromium.ts';
import { inEngine } from '../setup/engines/use-engine.ts';
import { baselines } from './baselines.ts';
import { journey } from './journey.ts';

inEngine('Chromium', openChromium, (tab) => {
  journey(tab);
  baselines(tab);
});
