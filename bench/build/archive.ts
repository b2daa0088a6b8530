import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, readDocuments } from '../search/corpus.ts';

/** Without a corpus the paragraphs of a small one of our own are put together anew. */
const OWN = 'bench/search/data/corpus.jsonl';

const SITE = 'tests/newsroom';
const SECTIONS = ['محليات', 'اقتصاد', 'علوم', 'ثقافة', 'رياضة'];

const [TAGS, AUTHORS] = [200, 40];

/** Words of a text of our own: those of a short news story. */
const WORDS = 210;

/** The first article's time, and the time from one to the next. */
const [FIRST, BETWEEN] = [Date.UTC(2020, 0, 1), 4 * 3_600_000];

/** A content folder of many articles, and what editors do to it. */
export class Archive {
  readonly articles: number;
  readonly #folder: string;
  readonly #documents: readonly Document[];

  constructor(folder: string, articles: number, corpus: string | undefined) {
    this.articles = articles;
    this.#folder = folder;
    this.#documents = readDocuments(corpus ?? OWN, articles);
    if (corpus === undefined) this.#documents = blended(this.#documents, articles);
  }

  /** The clock of builds, after which one article more comes. */
  get now(): number {
    return this.#time(this.articles) - 1;
  }

  async write(): Promise<void> {
    await mkdir(join(this.#folder, 'articles'), { recursive: true });
    await mkdir(join(this.#folder, 'pages'));
    for (const name of ['site.yaml', 'pages/about.md'])
      await copyFile(join(SITE, name), join(this.#folder, name));
    for (let number = 0; number <= this.articles; number += 1) await this.put(number);
  }

  /** Writes an article, with something added to its text. */
  put(number: number, added = ''): Promise<void> {
    const { title, body } = this.#document(number);
    const date = `${new Date(this.#time(number)).toISOString().slice(0, 16)}Z`;
    const section = SECTIONS[number % SECTIONS.length];
    const text = [...body.split('\n').map(escaped), added].join('\n\n').trim();
    const fields = [
      `title: ${JSON.stringify(title)}`,
      `pubDate: ${date}`,
      `section: ${section}`,
      `tags: [موضوع ${number % TAGS}]`,
      `author: الكاتب ${number % AUTHORS}`,
    ];
    return writeFile(this.#file(number), `---\n${fields.join('\n')}\n---\n\n${text}\n`);
  }

  /** Takes an article back, so that its address says so. */
  async withdraw(number: number): Promise<void> {
    const text = await readFile(this.#file(number), 'utf8');
    await writeFile(this.#file(number), text.replace('---\n', '---\nwithdrawn: نُشر خطأً.\n'));
  }

  /** Has all dates in another calendar, too. */
  async changeSetting(): Promise<void> {
    const file = join(this.#folder, 'site.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text.replace(/^calendar:.*$/m, '')}\ncalendar: hijri\n`);
  }

  /** Has a line above the front page. */
  async setBreaking(): Promise<void> {
    const file = join(this.#folder, 'site.yaml');
    const until = new Date(this.now + 30 * 86_400_000).toISOString().slice(0, 10);
    const line = `breaking: { text: خبر عاجل, lang: ar, until: ${until} }`;
    await writeFile(file, `${await readFile(file, 'utf8')}\n${line}\n`);
  }

  remove(number: number): Promise<void> {
    return rm(this.#file(number));
  }

  /** A corpus that is too short is taken again, under other headlines. */
  #document(number: number): Pick<Document, 'title' | 'body'> {
    const count = this.#documents.length;
    const { title: written = '', body: text = '' } = this.#documents[number % count] ?? {};
    const [title, body] = [clean(written), clean(text)];
    return number < count ? { title, body } : { title: `${title} (${number})`, body };
  }

  #time(number: number): number {
    return FIRST + number * BETWEEN;
  }

  #file(number: number): string {
    return join(this.#folder, 'articles', `article-${number}.md`);
  }
}

/** Texts of the length of news stories from sentences of a few, the same in each run. */
function blended(documents: readonly Document[], count: number): readonly Document[] {
  const sentences = documents.flatMap(({ body }) => body.split(/(?<=\.) /));
  let random = 1;
  const next = () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return sentences[(random >>> 8) % sentences.length] ?? '';
  };
  return Array.from({ length: count }, (_, number) => {
    const body: string[] = [];
    for (let words = 0; words < WORDS; words += body.at(-1)?.split(' ').length ?? 1)
      body.push(next());
    const title = `${documents[number % documents.length]?.title} (${number})`;
    return { id: String(number), title, body: body.join('\n') };
  });
}

/** Without characters that a check refuses: invisible ones, and forms of letters that printers had. */
function clean(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cf}\p{Co}]|(?!\n)\p{Cc}/gu, '');
}

/** Text that is none of Markdown's signs. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!$&]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=:]|\d+(?=[.)]))/, String.raw`$1\$2`);
}
