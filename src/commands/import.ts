import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../content/settings/site.ts';
import { forTerminal, type Message, onTwoLines } from '../diagnostics/message.ts';
import { FILE_NOT_NAMED, noFileAt, oneWordTooMany } from '../diagnostics/messages/commands.ts';
import {
  DRY_RUN,
  draftNotPublished,
  importSummary,
  NO_FILES_IN_FOLDER,
  optionOfOneFile,
} from '../diagnostics/messages/import.ts';
import { NEEDS_AN_EYE } from '../diagnostics/messages/import-exports.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { CONTENT, PICTURES, shownPath } from '../folders.ts';
import type { Article } from '../import/article.ts';
import { checkSection } from '../import/details.ts';
import { isExport } from '../import/exports/read-export.ts';
import { importFiles, type Outcome } from '../import/import-files.ts';
import { needsAnEye } from '../import/needs-an-eye.ts';
import { readArguments } from './arguments.ts';
import { IMPORT_OPTIONS, IMPORT_SWITCHES } from './import-options.ts';
import { progressBar } from './progress-bar.ts';

const USAGE = `npm run import -- FILE… [--title "…"] [--date 2024-11-12] [--slug …] [--section "…"]
                        [--description "…"] [--author "…"] [--tags "أ، ب"] [--lang en]
                        [--encoding windows-1256] [--media uploads/] [--dry-run]

يصنع أخباراً من ملفات، أو من كل ما في مجلد، ويطبع مساراتها: نصّ، وMarkdown من مدونات أخرى، وHTML، و.docx، و.odt، و.rtf، و.eml،
ومن تصدير موقع كامل: مجلد Jekyll أو Hugo أو Astro، وتصدير WordPress (.xml) وGhost (.json)، وملفات RSS وAtom وJSON Feed.
ما عُرف عنوانه وتاريخه ووُصفت صوره فهو جاهز للنشر، وغيره مسودة. ولا يُستبدل خبر موجود.
Makes articles of files, or of all in a folder, and prints their paths: text, Markdown of other blogs,
HTML, .docx, .odt, .rtf and .eml, and the export of a whole site: a folder of Jekyll, Hugo or Astro, an
export of WordPress (.xml) or Ghost (.json), a file in RSS, Atom or JSON Feed. One whose title and date are known and
whose pictures are described is ready to publish, any other is a draft. No article that is there is replaced.`;

/** What belongs to one article alone. */
const OF_ONE = ['title', 'slug', 'description'] as const;

try {
  await importArticles(process.argv.slice(2));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function importArticles(args: readonly string[]): Promise<void> {
  const { options, positionals, help, switches } = readArguments(
    args,
    IMPORT_OPTIONS,
    IMPORT_SWITCHES,
  );
  if (help) return console.log(USAGE);
  checkFiles(positionals);
  const isMany =
    positionals.length > 1 ||
    positionals.some((path) => statSync(path).isDirectory() || isExport(path));
  const single = isMany ? OF_ONE.find((option) => options[option] !== undefined) : undefined;
  if (single !== undefined) throw new Refusal(optionOfOneFile(single));
  const { sections } = readSite();
  if (options.section !== undefined) checkSection(options.section, sections);
  if (options.media !== undefined && !existsSync(options.media))
    throw new Refusal(noFileAt(options.media));
  const { slug, encoding, media, ...details } = options;
  const dryRun = switches.has('dry-run');
  const places = { articles: join(CONTENT, 'articles'), images: PICTURES };
  const bar = progressBar(process.stderr);
  const asked = { details, slug, encoding, media, dryRun, sections, progress: bar.show };
  const outcomes = await importFiles(positionals, { ...asked, ...places }).finally(bar.end);
  for (const outcome of outcomes) report(outcome, isMany);
  if (isMany) {
    tellWhatNeedsAnEye(outcomes);
    summarize(outcomes);
  }
  if (dryRun) console.error(onTwoLines(DRY_RUN));
  if (outcomes.some((outcome) => 'refused' in outcome)) process.exitCode = 1;
}

/** Each file must be there; a word of a title without its quotation marks is none. */
function checkFiles(files: readonly string[]): void {
  const [first] = files;
  if (first === undefined) throw new Refusal(FILE_NOT_NAMED);
  const word = files.slice(1).find((file) => !existsSync(file));
  if (word !== undefined) throw new Refusal(oneWordTooMany(word));
  if (!existsSync(first)) throw new Refusal(noFileAt(first));
}

function report(outcome: Outcome, isMany: boolean): void {
  const file = forTerminal(shownPath(outcome.file));
  const say = (text: string) =>
    console.error(isMany ? `${file}:\n${text.replace(/^/gm, '  ')}\n` : text);
  if ('refused' in outcome) say(outcome.refused);
  if ('told' in outcome) say(outcome.told.map(onTwoLines).join('\n'));
  if (!('article' in outcome)) return;
  console.log(shownPath(outcome.path));
  const messages = messagesOn(outcome.article);
  if (messages.length > 0 && !isMany) say(messages.map(onTwoLines).join('\n'));
}

function messagesOn({ missing, offeredTitle, told }: Article): readonly Message[] {
  const draft = missing.length > 0 ? [draftNotPublished(missing, offeredTitle)] : [];
  return [...draft, ...told];
}

/** Of many articles, what is to be looked at is said once for all. */
function tellWhatNeedsAnEye(outcomes: readonly Outcome[]): void {
  const said = outcomes.flatMap((outcome) =>
    'article' in outcome
      ? messagesOn(outcome.article).map((message) => ({ of: shownPath(outcome.path), message }))
      : [],
  );
  if (said.length === 0) return;
  console.error(`${onTwoLines(NEEDS_AN_EYE)}\n`);
  for (const { message, of } of needsAnEye(said))
    console.error(`${onTwoLines(message)}\n${onTwoLines(of).replace(/^/gm, '  ')}\n`);
}

function summarize(outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) throw new Refusal(NO_FILES_IN_FOLDER);
  const made = outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : []));
  console.error(
    onTwoLines(
      importSummary({
        made: made.length,
        drafts: made.filter(({ markdown }) => /^draft: true$/m.test(markdown)).length,
        there: outcomes.filter((outcome) => 'there' in outcome).length,
        refused: outcomes.filter((outcome) => 'refused' in outcome).length,
      }),
    ),
  );
}
