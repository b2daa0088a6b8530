import { relative, sep } from 'node:path';
import type { Site } from '../../content/settings/site.ts';
import { offsetAt } from '../../dates/time-zone.ts';
import { CONTENT, PAGES, PROJECT, SITE_FILE } from '../../folders.ts';
import { inputFingerprint } from '../input-fingerprint.ts';
import { codeFingerprint } from '../this-build.ts';

/** All that a part is built from, the same in every copy of the project on every machine of one kind. */
export interface PartInputs {
  /** Node and its system. */
  readonly machine: string;
  /** Where the content lies, seen from the project. */
  readonly place: string;
  readonly code: string;
  /** By the bytes of each file: in a fresh copy all times are others. */
  readonly content: string;
}

/** What stands here now. @param instant at which it is built, in seconds */
export function inputsOfPart(site: Site, instant: number): PartInputs {
  const settings = [site, offsetAt(instant * 1000, site.timeZone)];
  return {
    machine: [process.version, process.platform, process.arch].join(' '),
    place: relative(PROJECT, CONTENT).replaceAll(sep, '/'),
    code: codeFingerprint(),
    content: inputFingerprint([CONTENT, SITE_FILE, PAGES], settings, { isRead: true }),
  };
}
