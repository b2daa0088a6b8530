import { join } from 'node:path';
import { site } from '../articles.ts';
import { logoFile } from '../content/settings/ways-out-schema.ts';
import { PROJECT } from '../folders.ts';
import { type LogoPaper, logoPng } from '../pictures/logo.ts';
import { LOGO_SIZE } from './publisher.ts';

/** The site's own mark, which stands beside its name in browsers. */
const MARK = join(PROJECT, 'public/favicon.svg');

/** The publication's logo as a PNG: the one that the settings name, or else the site's mark. */
export function logoPicture(side = LOGO_SIZE, paper?: LogoPaper): Promise<Buffer> {
  const { logo } = site;
  const file = logo === undefined ? undefined : logoFile(logo);
  return logoPng(file ?? MARK, side, paper);
}
