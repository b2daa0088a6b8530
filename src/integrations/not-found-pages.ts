import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFolder } from '../strings/edition-folder.ts';
import { LANGUAGE_CODES } from '../strings/languages.ts';

/**
 * Gives the page of what an edition has not the name that hosts look for: `en/404.html`. Astro does so
 * for the site's own alone, and makes `en/404/index.html` of this one.
 */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'khabar:not-found-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const language of LANGUAGE_CODES) {
          const folder = fileURLToPath(new URL(`${editionFolder(language)}404/`, dir));
          if (!existsSync(folder)) continue;
          renameSync(`${folder}index.html`, `${folder.replace(/[/\\]$/, '')}.html`);
          rmdirSync(folder);
        }
      },
    },
  };
}
