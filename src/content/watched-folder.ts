import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Problem } from '../diagnostics/problem.ts';
import { MEDIA, PICTURES, shownPath } from '../folders.ts';
import { readFolder } from './among-files.ts';
import { ErrorsWhileEditing } from './errors-while-editing.ts';
import { isMeantAsText } from './file-names.ts';
import { entryId } from './language-folder.ts';
import { listFolder } from './list-folder.ts';
import { advise, complain } from './log-problems.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import type { EntryResult } from './read-entry.ts';
import { problemsAmong, type SideBySide } from './side-by-side.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** A folder while it is edited: a saved file is read again at once. */
export class WatchedFolder {
  readonly #kind: MarkdownFolder;
  readonly #context: LoaderContext;
  readonly #beside: SideBySide;
  readonly #readFile: (file: string) => Promise<EntryResult>;
  readonly #errors: ErrorsWhileEditing;
  #last = Promise.resolve();

  /** @param readFile reads a file into Astro's store */
  constructor(
    kind: MarkdownFolder,
    context: LoaderContext,
    beside: SideBySide,
    readFile: (file: string) => Promise<EntryResult>,
  ) {
    this.#kind = kind;
    this.#context = context;
    this.#beside = beside;
    this.#readFile = readFile;
    this.#errors = new ErrorsWhileEditing(kind.folder);
  }

  /**
   * Tells what is wrong, and listens from then on.
   *
   * @param results what was read, by file
   * @param problems all that is wrong
   * @param among what of it is wrong with names, and with files beside one another
   */
  begin(
    watcher: Watcher,
    results: ReadonlyMap<string, EntryResult>,
    problems: readonly Problem[],
    among: readonly Problem[],
  ): void {
    complain(problems, this.#context);
    for (const [file, result] of results) this.#errors.keep(file, result.problems);
    this.#errors.tell(among);
    watcher.add([this.#kind.folder, PICTURES, MEDIA]);
    for (const event of ['change', 'add'])
      watcher.on(
        event,
        this.#inTurn((file) => this.#reload(file)),
      );
    watcher.on(
      'unlink',
      this.#inTurn((file) => this.#forget(file)),
    );
    for (const event of ['add', 'change', 'unlink'])
      watcher.on(
        event,
        this.#inTurn((file) => this.#reloadAll(file)),
      );
  }

  /** In turn, or a slow reading of what stood before could be stored after what stands now. */
  #inTurn(act: (file: string) => Promise<void>): (file: string) => void {
    return (file) => {
      this.#last = this.#last.then(() => act(file));
    };
  }

  async #reload(file: string): Promise<void> {
    if (!this.#isOwnText(file)) return;
    // Of all the names, because a file may be right by itself and clash with another.
    const { files } = listFolder(this.#kind);
    const own = files.includes(file) ? await this.#read(file) : [];
    const ofThisFile = (problem: Problem) => problem.file === shownPath(file);
    this.#tell([...own, ...(await this.#amongAll()).filter(ofThisFile)]);
  }

  /** A picture that comes or goes mends or breaks the texts that name it. */
  async #reloadAll(file: string): Promise<void> {
    const places = [this.#kind.folder, PICTURES, MEDIA];
    if (isMeantAsText(file) || !places.some((place) => isInside(file, place))) return;
    const { files } = listFolder(this.#kind);
    const problems: Problem[] = [];
    for (const text of files) problems.push(...(await this.#read(text)));
    await this.#amongAll();
    this.#tell(problems);
  }

  async #forget(file: string): Promise<void> {
    if (!this.#isOwnText(file)) return;
    const { files } = listFolder(this.#kind);
    const id = entryId(file);
    if (!files.map(entryId).includes(id)) this.#context.store.delete(id);
    this.#errors.forget(file);
    await this.#amongAll();
  }

  #isOwnText(file: string): boolean {
    return isInside(file, this.#kind.folder) && isMeantAsText(file);
  }

  async #read(file: string): Promise<readonly Problem[]> {
    const { problems } = await this.#readFile(file);
    this.#errors.keep(file, problems);
    return problems;
  }

  /** What is wrong with names, and with files beside one another, as they stand. */
  async #amongAll(): Promise<readonly Problem[]> {
    const listed = listFolder(this.#kind);
    const read = readFolder(this.#kind, listed, this.#context.store.values());
    const among = [...listed.problems, ...(await problemsAmong(this.#kind, read, this.#beside))];
    this.#errors.tell(among);
    return among;
  }

  #tell(problems: readonly Problem[]): void {
    advise(problems, this.#context);
    complain(problems, this.#context);
  }
}

function isInside(file: string, place: string): boolean {
  return file.startsWith(place + sep);
}
