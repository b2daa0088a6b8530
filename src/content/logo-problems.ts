import { logoNotDrawn } from '../diagnostics/messages/ways-out.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { SITE_FILE, shownPath } from '../folders.ts';
import { logoPng } from '../pictures/logo.ts';
import { lineInSite, type Site } from './settings/site.ts';
import { logoFile } from './settings/ways-out-schema.ts';

/** The side of a logo that is drawn to see whether it can be, in pixels. */
const SMALL = 32;

/** What is wrong with the logo that the settings name: its file is there, and no picture. */
export async function logoProblems({ logo }: Pick<Site, 'logo'>): Promise<readonly Problem[]> {
  const file = logo === undefined ? undefined : logoFile(logo);
  if (logo === undefined || file === undefined) return [];
  try {
    await logoPng(file, SMALL);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const place = { file: shownPath(SITE_FILE), line: lineInSite(['logo']) };
    return [{ ...place, ...logoNotDrawn(logo, why), severity: 'error' }];
  }
}
