import { z } from 'astro/zod';
import { readFields } from './fields.ts';
import { SITE_FILE, shownPath } from './folders.ts';
import { ContentProblems } from './problem.ts';
import { readText } from './read-text.ts';

const timeZone = z.string().refine(isTimeZone, {
  params: {
    ar: 'هذه المنطقة الزمنية غير معروفة. اكتب اسمها في قاعدة IANA، مثل Asia/Riyadh.',
    en: 'This time zone is not known. Write its IANA name, such as Asia/Riyadh.',
  },
});

/** `content/site.yaml`: what the publication is called and how it writes. */
const siteSchema = z.strictObject({
  /** The publication's name, as the masthead prints it. */
  name: z.string().min(1),
  /** The same for pages in English. */
  nameEn: z.string().min(1),
  /** The address that readers will use; `SITE_URL` overrides it. */
  url: z.url({ protocol: /^https?$/ }),
  /** One sentence for search engines and feeds. */
  description: z.string().min(1),
  descriptionEn: z.string().min(1),
  /** Sections in the order in which they are listed. */
  sections: z.array(z.strictObject({ name: z.string().min(1), nameEn: z.string().min(1) })).min(1),
  /** IANA name of the zone in which the newsroom's dates are written. */
  timeZone: timeZone.default('UTC'),
});

export type Site = z.infer<typeof siteSchema>;
export type Section = Site['sections'][number];

/**
 * Reads the publication's settings. `SITE_URL` and not the file says where the site is, if it is set.
 *
 * @throws {@link ContentProblems} naming each line to mend
 */
export function readSite(file = SITE_FILE): Site {
  const shown = shownPath(file);
  const read = readText(file);
  if ('problems' in read) throw new ContentProblems(read.problems);
  const { data, problems } = readFields(read.text, 1, siteSchema);
  if (data) return { ...data, url: addressOf(data) };
  throw new ContentProblems(
    problems.map((problem) => ({ ...problem, file: shown, severity: 'error' })),
  );
}

function addressOf({ url }: Pick<Site, 'url'>): string {
  const given = process.env.SITE_URL;
  if (given === undefined) return url;
  if (siteSchema.shape.url.safeParse(given).success) return given;
  throw new ContentProblems([
    {
      file: 'SITE_URL',
      line: 1,
      severity: 'error',
      ar: `القيمة «${given}» ليست عنواناً كاملاً. اكتبه كاملاً، مثل SITE_URL=https://example.org/.`,
      en: `"${given}" is not a full address. Write it in full, such as SITE_URL=https://example.org/.`,
    },
  ]);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
