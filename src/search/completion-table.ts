/**
 * The files that help a reader type. The one of a beginning, such as «كت», has the commonest words that begin so
 * and that no file of a shorter beginning has, and says after which letters there are more. Words so stand
 * by how common they are in the files of ك, كت and كتا, read one after another.
 */
export interface CompletionFile {
  /** The letters with which the beginning goes on in a file of its own. */
  readonly further: string;
  /** Words as the site writes them; in the file of the empty beginning, writers and headlines. */
  readonly lines: readonly string[];
}

/** A file of completions, a line each, behind one that says which files have more. */
export function writeCompletions({ further, lines }: CompletionFile): string {
  return [further, ...lines].join('\n');
}

/** The inverse of `writeCompletions`. */
export function readCompletions(text: string): CompletionFile {
  const [further = '', ...lines] = text.split('\n');
  return { further, lines };
}

/** A headline, and the address of its article below the edition's front page; a writer's name has none. */
export interface Headline {
  readonly url: string;
  readonly title: string;
}

/** An article as the box offers it, on one line: its address, a space, its headline. */
export function writeHeadline({ url, title }: Headline): string {
  return `${url} ${title.replace(/\s+/g, ' ')}`;
}

/** The inverse of `writeHeadline`. */
export function readHeadline(line: string): Headline {
  const end = line.indexOf(' ');
  return { url: line.slice(0, end), title: line.slice(end + 1) };
}

/**
 * The path of the words that begin so, below the folder of the index: ASCII alone, which every server can name.
 *
 * @param beginning folded
 */
export function completionPath(beginning: string): string {
  const units = Array.from({ length: beginning.length }, (_, at) =>
    beginning.charCodeAt(at).toString(16),
  );
  return `completions/${units.join('-') || 'index'}.words`;
}
