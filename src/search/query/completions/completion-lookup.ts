import { fold } from '../../../arabic/fold.ts';
import {
  type CompletionFile,
  completionPath,
  type Headline,
  readCompletions,
  readHeadline,
} from '../../completion-table.ts';
import type { FacetTable } from '../../facet-table.ts';
import { fetchUnpacked } from '../engine/fetch-file.ts';

/** A word of the site, as its texts write it and as it is looked for. */
export interface SiteWord {
  readonly spelling: string;
  readonly form: string;
}

/** The site's words, writers and newest headlines, of which only the files that what is typed needs are fetched. */
export interface CompletionLookup {
  readonly headlines: readonly Headline[];
  /** The names of writers, which no text has. */
  readonly writers: readonly Headline[];
  /**
   * Words that begin alike, the commonest first: all that begin with the form, and the commonest that
   * begin with its first letters.
   */
  along(form: string): Promise<readonly SiteWord[]>;
  /** The names that may stand after an operator; nothing of it comes before one is typed. */
  facets(): Promise<FacetTable>;
}

interface WordFile {
  readonly further: string;
  readonly words: readonly SiteWord[];
}

/** @param folder that of the index, with a slash at its end */
export async function openCompletions(folder: string): Promise<CompletionLookup> {
  const { further, lines } = await fetchCompletions(folder, '');
  const files = new Map<string, Promise<WordFile>>();
  const fileOf = (beginning: string) => {
    const file = files.get(beginning) ?? fetchWords(folder, beginning);
    files.set(beginning, file);
    file.catch(() => files.delete(beginning));
    return file;
  };
  let facets: Promise<FacetTable> | undefined;
  const titles = lines.map(readHeadline);
  return {
    headlines: titles.filter(({ url }) => url !== ''),
    writers: titles.filter(({ url }) => url === ''),
    async along(form) {
      const found: SiteWord[] = [];
      let next = further;
      for (let length = 1; length <= form.length; length += 1) {
        if (!next.includes(form.charAt(length - 1))) break;
        const file = await fileOf(form.slice(0, length));
        found.push(...file.words);
        next = file.further;
      }
      return found;
    },
    facets() {
      const fetched = facets ?? fetchFacets(folder);
      facets = fetched;
      fetched.catch(() => {
        facets = undefined;
      });
      return fetched;
    },
  };
}

async function fetchFacets(folder: string): Promise<FacetTable> {
  const { openWordLookup } = await import('../word-lookup.ts');
  return (await openWordLookup(folder)).facets();
}

async function fetchWords(folder: string, beginning: string): Promise<WordFile> {
  const { further, lines } = await fetchCompletions(folder, beginning);
  return { further, words: lines.map((spelling) => ({ spelling, form: fold(spelling) })) };
}

async function fetchCompletions(folder: string, beginning: string): Promise<CompletionFile> {
  const response = await fetchUnpacked(folder + completionPath(beginning));
  return readCompletions(await response.text());
}
