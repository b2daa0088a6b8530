import { openChromium } from '../setup/engines/chromium.ts';
import { inEngine } from '../setup/engines/use-engine.ts';
import { journey } from './journey.ts';

inEngine('Chromium', openChromium, journey);
