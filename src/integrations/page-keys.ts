import { hash } from 'node:crypto';
import type { PathWithRoute } from 'astro';
import { surroundingsFingerprint } from '../publishing/this-build.ts';
import type { PageCode } from './page-code.ts';

/**
 * Tells of a page the key of all that it is made of, but for what it asks: the code that it runs, what stands around
 * all code, and what its file of `src/pages/` gives it. It is the same in every copy of the project.
 *
 * @param code of which all is bundled
 * @returns undefined of a page that each build makes
 */
export function pageKeys(code: PageCode): (path: PathWithRoute) => string | undefined {
  const surroundings = surroundingsFingerprint((file) => code.isBundled(file));
  const codeOf = new Map<string, string | undefined>();
  return ({ route: { component }, cacheKey }) => {
    if (cacheKey === undefined) return undefined;
    if (!codeOf.has(component)) codeOf.set(component, code.of(component));
    const own = codeOf.get(component);
    return own && hash('sha256', `${surroundings} ${own} ${cacheKey}`, 'base64url');
  };
}
