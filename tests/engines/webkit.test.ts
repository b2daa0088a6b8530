import { inEngine } from '../setup/engines/use-engine.ts';
import { openWebKit } from '../setup/engines/webkit.ts';
import { journey } from './journey.ts';

inEngine('WebKit', openWebKit, journey);
