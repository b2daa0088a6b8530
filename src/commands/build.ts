/**
 * `npm run build`: content → site. All that it does is told in `build-site.ts`, which is loaded with the code that
 * Node has compiled for an earlier build.
 */
// First: the folder of the cache depends on it.
import './say-part.ts';
import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode({ isFresh: process.argv.includes('--fresh') });
await import('./build-site.ts');
