import { join } from 'node:path';
import { readSite } from '../content/site.ts';
import { wallClock } from '../dates/publication-date.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { chooseSlug } from '../import/choose-slug.ts';
import { checkDetails } from '../import/details.ts';
import { writeFrontmatter } from '../import/frontmatter.ts';
import { readArguments } from '../import/options.ts';
import { Refusal, refusalIn } from '../import/refusal.ts';
import { saveNewArticle } from '../import/save.ts';

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
  const { options, words, help } = readArguments(args, ['slug']);
  if (help) return console.log(USAGE);
  // A title without quotes comes as several words.
  const { title } = checkDetails({ title: words.join(' ') || undefined });
  if (title === undefined) {
    throw new Refusal(
      'لم يُذكر العنوان. اكتبه بين علامتَي "": npm run new -- "عنوان الخبر"',
      'No title is given. Write it between "": npm run new -- "The headline"',
    );
  }
  const pubDate = wallClock(new Date(), readSite().timeZone).slice(0, 'YYYY-MM-DD'.length);
  const draft = `${writeFrontmatter({ title, pubDate, draft: true })}\n${BODY}\n`;
  const path = await saveNewArticle(
    join(CONTENT, 'articles'),
    chooseSlug(options.slug, title, ''),
    draft,
  );
  console.log(shownPath(path));
}
