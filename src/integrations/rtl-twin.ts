import { readFile } from 'node:fs/promises';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';
import { turnRightToLeft } from './turn-right-to-left.ts';

const TWIN = /\.rtl\.css$/;

/**
 * A Vite plugin: `site.rtl.css` is a virtual module, `site.css` turned right to left.
 *
 * The `@import`s of the source are inlined first, so that every sheet is turned and, in dev, watched.
 */
export function rtlTwin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'khabar:rtl-twin',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    async resolveId(id, importer) {
      const [path = '', query] = id.split('?');
      if (!TWIN.test(path)) return undefined;
      const source = await this.resolve(path.replace(TWIN, '.css'), importer, { skipSelf: true });
      if (!source) return undefined;
      const twin = source.id.replace(/\.css$/, '.rtl.css');
      return query === undefined ? twin : `${twin}?${query}`;
    },
    async load(id) {
      const [path = ''] = id.split('?');
      if (!TWIN.test(path)) return undefined;
      const source = path.replace(TWIN, '.css');
      const { code, deps } = await preprocessCSS(await readFile(source, 'utf8'), source, config);
      for (const file of [source, ...(deps ?? [])]) this.addWatchFile(file);
      return turnRightToLeft(code);
    },
  };
}
