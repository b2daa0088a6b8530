import { openFirefox } from '../setup/engines/firefox.ts';
import { inEngine } from '../setup/engines/use-engine.ts';
import { baselines } from './baselines.ts';
import { journey } from './journey.ts';
import { offline } from './offline.ts';
import { onPaper } from './on-paper.ts';
import { trustedTypes } from './trusted-types.ts';
import { visualOrders } from './visual-orders.ts';

inEngine('Firefox', openFirefox, (tab) => {
  journey(tab);
  offline(tab);
  trustedTypes(tab);
  onPaper(tab);
  visualOrders(tab);
  baselines(tab);
});
