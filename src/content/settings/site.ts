import { z } from 'astro/zod';
import { isTimeZone } from '../../dates/time-zone.ts';
import { UNKNOWN_TIME_ZONE } from '../../diagnostics/messages/dates.ts';
import { ContentProblems } from '../../diagnostics/problem.ts';
import { SITE_FILE, shownPath } from '../../folders.ts';
import { readFields } from '../../frontmatter/read-fields.ts';
import { DIGITS, MONTHS } from '../../strings/numerals.ts';
import { readText } from '../read-text.ts';
import { addressOf } from './address.ts';
import { breakingSchema } from './breaking.ts';
import { frontSettingsSchema, refuseBlocks } from './front-settings.ts';
import { localizedLines, spreadLines } from './localized-schema.ts';
import { sectionsSchema } from './section-schema.ts';
import { unspokenLanguages } from './spoken-languages.ts';
import { waysOut } from './ways-out-schema.ts';

const timeZone = z.string().refine(isTimeZone, {
  params: { ...UNKNOWN_TIME_ZONE },
});

/** `content/site.yaml`: what the publication is called and how it writes. */
export const siteSchema = z
  .strictObject({
    /**
     * `name`, `nameEn`, or `name: { ar: …, en: … }`: the publication's name, as the masthead prints it, in
     * each language in which it has articles.
     */
    ...localizedLines('name'),
    /** The address that readers will use, with its path; `SITE_URL` and `BASE_PATH` override it. */
    url: z.url({ protocol: /^https?$/ }),
    /** `description`, `descriptionEn`: one sentence for search engines and feeds. */
    ...localizedLines('description'),
    /** Sections in the order in which they are listed. */
    sections: sectionsSchema,
    /** IANA name of the zone in which the newsroom's dates are written. */
    timeZone: timeZone.default('UTC'),
    /** The digits in which the interface writes numbers in Arabic: `latn` 123, `arab` ١٢٣. */
    digits: z.enum(DIGITS).default('latn'),
    /** The names of the months in Arabic: one country's, or `both` «يناير/كانون الثاني». */
    months: z.enum(MONTHS).default('both'),
    /** `hijri` has the articles' dates in the calendar of Umm al-Qura, too. */
    calendar: z.enum(['gregory', 'hijri']).default('gregory'),
    /** What the front page is composed of. */
    front: frontSettingsSchema.prefault({}),
    /** A line above the front page, until it is over. */
    breaking: breakingSchema.optional(),
    /** Whether what was visited and saved can be read without a network: `docs/offline.md`. */
    offline: z.boolean().default(true),
    ...waysOut,
  })
  .superRefine(refuseBlocks)
  .transform((site, context) => spreadLines(site, ['name', 'description'], context));

export type Site = z.infer<typeof siteSchema>;

/**
 * Reads the publication's settings; `url` is where this build will be, with the path below which it
 * lies (address.ts).
 *
 * @throws {@link ContentProblems} naming each line to mend
 */
export function readSite(file = SITE_FILE): Site {
  // Its fields are named after the languages.
  const unspoken = unspokenLanguages();
  if (unspoken.length > 0) throw new ContentProblems(unspoken);
  const shown = shownPath(file);
  const read = readText(file);
  if ('problems' in read) throw new ContentProblems(read.problems);
  const { data, problems, lineOf } = readFields(read.text, 1, siteSchema);
  if (data) {
    const { SITE_URL, BASE_PATH } = process.env;
    const found = addressOf({ url: data.url, SITE_URL, BASE_PATH });
    if ('address' in found) return { ...data, url: found.address };
    const { of, ar, en } = found;
    const place = of === 'url' ? { file: shown, line: lineOf(['url']) } : { file: of, line: 1 };
    throw new ContentProblems([{ ...place, severity: 'error', ar, en }]);
  }
  throw new ContentProblems(
    problems.map((problem) => ({ ...problem, file: shown, severity: 'error' })),
  );
}

/** The line of a field of the settings that are read. */
export function lineInSite(field: readonly PropertyKey[]): number {
  const read = readText(SITE_FILE);
  return 'text' in read ? readFields(read.text, 1, siteSchema).lineOf(field) : 1;
}

let known: Site | undefined;

/** The settings of this process, read once. */
export function knownSite(): Site {
  known ??= readSite();
  return known;
}

/** The settings with which files are read; the others are of the pages around them. */
export function settingsOfFiles({ url, sections, timeZone, digits }: Site) {
  return { url, sections, timeZone, digits };
}

/** The path below which the site lies, such as `/khabar/`. */
export function basePath(): string {
  return new URL(knownSite().url).pathname;
}
