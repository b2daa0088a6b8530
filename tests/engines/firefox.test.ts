import { openFirefox } from '../setup/engines/firefox.ts';
import { inEngine } from '../setup/engines/use-engine.ts';
import { baselines } from './baselines.ts';
import { journey } from './journey.ts';
import { visualOrders } from './visual-orders.ts';

inEngine('Firefox', openFirefox, (tab) => {
  journey(tab);
  visualOrders(tab);
  baselines(tab);
});
