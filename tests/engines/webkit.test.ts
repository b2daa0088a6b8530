import { inEngine } from '../setup/engines/use-engine.ts';
import { openWebKit } from '../setup/engines/webkit.ts';
import { baselinesOfTheOriginal } from './baselines.ts';
import { journey } from './journey.ts';
import { trustedTypes } from './trusted-types.ts';
import { visualOrders } from './visual-orders.ts';

inEngine('WebKit', openWebKit, (tab) => {
  journey(tab);
  trustedTypes(tab);
  visualOrders(tab);
  baselinesOfTheOriginal(tab);
});
