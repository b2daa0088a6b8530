import { join } from 'node:path';
import { readSite } from '../content/settings/site.ts';
import { wallClock } from '../dates/time-zone.ts';
import { TITLE_NOT_GIVEN } from '../diagnostics/messages/commands.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { chooseSlug } from '../import/choose-slug.ts';
import { checkDetails } from '../import/details.ts';
import { saveNewArticle } from '../import/save.ts';
import { writeFrontmatter } from '../import/write-frontmatter.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run new -- "العنوان" [--slug …]

يبدأ مسودة بهذا العنوان وبتاريخ اليوم ويطبع مسارها.
Begins a draft with this title and today's date, and prints its path.`;

/** A text of its own, because an article without any is an error. */
const BODY = 'اكتب نصّ الخبر هنا، ثم احذف السطر draft: true ليُنشر.';

try {
  await beginDraft(process.argv.slice(2));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function beginDraft(args: readonly string[]): Promise<void> {
  const { options, positionals, help } = readArguments(args, ['slug']);
  if (help) return console.log(USAGE);
  // A title without quotes comes as several words.
  const { title } = checkDetails({ title: positionals.join(' ') || undefined });
  if (title === undefined) throw new Refusal(TITLE_NOT_GIVEN);
  const pubDate = wallClock(new Date(), readSite().timeZone).slice(0, 'YYYY-MM-DD'.length);
  const draft = `${writeFrontmatter({ title, pubDate, draft: true })}\n${BODY}\n`;
  const path = await saveNewArticle(
    join(CONTENT, 'articles'),
    chooseSlug(options.slug, title, ''),
    draft,
  );
  console.log(shownPath(path));
}
