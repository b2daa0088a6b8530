import { parseArgs } from 'node:util';
import { sayPart } from '../cache/part.ts';

/**
 * Says which part of a site is built, as soon as it is imported: where the cache is depends on it (`folders.ts`). What is
 * wrong with the options is not told here.
 */
const { part } = parseArgs({ strict: false, options: { part: { type: 'string' } } }).values;
sayPart(typeof part === 'string' ? part : undefined);
