import { showRelativeTimes } from './relative-times.ts';

showRelativeTimes(document, Date.now());
