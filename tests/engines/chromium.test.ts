import { openChromium } from '../setup/engines/chromium.ts';
import { inEngine } from '../setup/engines/use-engine.ts';
import { baselines } from './baselines.ts';
import { journey } from './journey.ts';
import { onPaper } from './on-paper.ts';
import { trustedTypes } from './trusted-types.ts';

inEngine('Chromium', openChromium, (tab) => {
  journey(tab);
  trustedTypes(tab);
  onPaper(tab);
  baselines(tab);
});
