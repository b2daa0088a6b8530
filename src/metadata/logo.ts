import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../articles.ts';
import { logoFile } from '../content/settings/ways-out-schema.ts';
import { logoNotDrawn } from '../diagnostics/messages/ways-out.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { PROJECT, SITE_FILE, shownPath } from '../folders.ts';
import { type LogoPaper, logoPng } from '../pictures/logo.ts';
import { LOGO_SIZE } from './publisher.ts';

/** The site's own mark, which stands beside its name in browsers. */
const MARK = join(PROJECT, 'public/favicon.svg');

/**
 * The publication's logo as a PNG: the one that the settings name, or else the site's mark.
 *
 * @throws `ContentProblems` when the file that they name is no picture
 */
export async function logoPicture(side = LOGO_SIZE, paper?: LogoPaper): Promise<Buffer> {
  const { logo } = site;
  const file = logo === undefined ? undefined : logoFile(logo);
  if (logo === undefined || file === undefined) return logoPng(MARK, side, paper);
  return logoPng(file, side, paper).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    const lines = readFileSync(SITE_FILE, 'utf8').split('\n');
    const line = lines.findIndex((written) => /^["']?logo\b/.test(written)) + 1;
    const place = { file: shownPath(SITE_FILE), line, severity: 'error' } as const;
    throw new ContentProblems([{ ...place, ...logoNotDrawn(logo, why) }]);
  });
}
