import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSite } from '../content/site.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { type Article, makeArticle } from '../import/article.ts';
import { checkSection } from '../import/details.ts';
import { readArguments } from '../import/options.ts';
import { readPlainText } from '../import/plain-text.ts';
import { Refusal, refusalIn } from '../import/refusal.ts';
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
] as const;

try {
  await importArticle(process.argv.slice(2));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function importArticle(args: readonly string[]): Promise<void> {
  const { options, words, help } = readArguments(args, OPTIONS);
  if (help) return console.log(USAGE);
  const file = onlyFile(words);
  if (options.section !== undefined) checkSection(options.section, readSite().sections);
  const name = basename(file);
  const text = readPlainText(await readFile(file), name);
  const article = makeArticle(text, options, { slug: options.slug, file: name });
  const path = await saveNewArticle(join(CONTENT, 'articles'), article.slug, article.markdown);
  console.log(shownPath(path));
  if (article.missing.length > 0) console.error(stillMissing(article));
}

function onlyFile([file, extra]: readonly string[]): string {
  if (file === undefined) {
    throw new Refusal(
      'لم يُذكر الملف. اكتب مساره: npm run import -- خبر.txt',
      'No file is named. Write its path: npm run import -- article.txt',
    );
  }
  if (extra === undefined) return file;
  throw new Refusal(
    `كلمة زائدة: «${extra}». ضع كل قيمة فيها مسافة بين علامتَي "": --title "كلمتان معاً".`,
    `One word too many: "${extra}". Put a value that holds a space between "": --title "two words".`,
  );
}

/** Tells the editor what stands between a draft and its page. */
function stillMissing({ missing, offeredTitle }: Article): string {
  const arabic = { title: 'العنوان (title)', pubDate: 'تاريخ النشر (pubDate)' };
  const fields = missing.filter((field) => field !== 'title' || offeredTitle === undefined);
  const ar = [
    'هذه مسودة ولا تُنشر.',
    offeredTitle && `عنوانها سطرها الأول، «${offeredTitle}»، فراجعه.`,
    fields.length > 0 && `ينقصها: ${fields.map((field) => arabic[field]).join('، ')}.`,
    'بعد ذلك احذف منها السطر draft: true.',
  ];
  const en = [
    'This is a draft and is not published.',
    offeredTitle && `Its title is its first line, "${offeredTitle}": check it.`,
    fields.length > 0 && `Still missing: ${fields.join(', ')}.`,
    'After that remove the line draft: true.',
  ];
  return [ar, en].map((sentences) => sentences.filter(Boolean).join(' ')).join('\n');
}
