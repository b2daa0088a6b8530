import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSite } from '../content/site.ts';
import { onTwoLines } from '../diagnostics/message.ts';
import { FILE_NOT_NAMED, oneWordTooMany } from '../diagnostics/messages/commands.ts';
import { draftNotPublished } from '../diagnostics/messages/import.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { makeArticle } from '../import/article.ts';
import { checkSection } from '../import/details.ts';
import { readArguments } from '../import/options.ts';
import { readPlainText } from '../import/plain-text.ts';
import { saveNewArticle } from '../import/save.ts';

const USAGE = `npm run import -- FILE [--title "…"] [--date 2024-11-12] [--slug …] [--section "…"]
                       [--description "…"] [--author "…"] [--tags "أ، ب"] [--lang en]

يصنع خبراً من ملف نصّي بترميز UTF-8 ويطبع مساره. إن ذُكر العنوان والتاريخ فهو جاهز للنشر، وإلا فهو مسودة.
Makes an article of a plain-text file in UTF-8 and prints its path. With a title and a date it is
ready to publish; without them it is a draft.`;

const OPTIONS = [
  'title',
  'date',
  'slug',
  'section',
  'description',
  'author',
  'tags',
  'lang',
  'encoding',
] as const;

try {
  await importArticle(process.argv.slice(2));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function importArticle(args: readonly string[]): Promise<void> {
  const { options, positionals, help } = readArguments(args, OPTIONS);
  if (help) return console.log(USAGE);
  const file = onlyFile(positionals);
  if (options.section !== undefined) checkSection(options.section, readSite().sections);
  const name = basename(file);
  const text = readPlainText(await readFile(file), name, options.encoding);
  const article = makeArticle(text, options, { slug: options.slug, file: name });
  const path = await saveNewArticle(join(CONTENT, 'articles'), article.slug, article.markdown);
  console.log(shownPath(path));
  const { missing, offeredTitle } = article;
  if (missing.length > 0) console.error(onTwoLines(draftNotPublished(missing, offeredTitle)));
}

function onlyFile([file, extra]: readonly string[]): string {
  if (file === undefined) throw new Refusal(FILE_NOT_NAMED);
  if (extra === undefined) return file;
  throw new Refusal(oneWordTooMany(extra));
}
