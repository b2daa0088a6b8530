import type { Message } from '../../diagnostics/message.ts';
import {
  addressNotInFull,
  addressNotOfSite,
  addressUnreadable,
  almostAt,
  asksAnotherHost,
  noSuchFragment,
  nothingAt,
  outsideBase,
  slashMissing,
} from '../../diagnostics/messages/built-links.ts';
import { ownCopy } from '../fault-log.ts';
import type { SiteFiles } from '../site-files.ts';
import type { Reference } from './reference.ts';
import type { SiteAddress } from './site-address.ts';

/** A fragment of one page, and who leads to it first. */
interface Wanted {
  readonly target: string;
  readonly from: string[];
}

const FULL = /^(?:https?:)?\/\//i;

/**
 * Follows addresses to files as a server would, at once; fragments when all pages are read. Of a page it
 * keeps the ids and of a link the fragment, so that an archive needs little memory.
 */
export class Links {
  readonly #site: SiteAddress;
  readonly #files: SiteFiles;
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #wanted = new Map<string, Map<string, Wanted>>();
  #count = 0;
  #fragments = 0;

  constructor(site: SiteAddress, files: SiteFiles) {
    this.#site = site;
    this.#files = files;
  }

  /** How many addresses were followed, and how many fragments of pages. */
  get counts(): { readonly links: number; readonly fragments: number } {
    return { links: this.#count, fragments: this.#fragments };
  }

  /** What can be led to on a page. */
  addPage(file: string, ids: Iterable<string>): void {
    this.#ids.set(file, new Set(Array.from(ids, ownCopy)));
  }

  /**
   * Follows the addresses in a file.
   *
   * @param base what relative ones begin from
   * @returns what is wrong with them, each once
   */
  follow(references: readonly Reference[], file: string, base: string): readonly Message[] {
    const problems = new Map<string, Message>();
    for (const reference of references) {
      const problem = this.#problemOf(reference, file, base);
      if (problem) problems.set(problem.en, problem);
    }
    return [...problems.values()];
  }

  /** The file that an address of this site leads to. */
  fileAt(address: string): string | undefined {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    const path = this.#site.isBelow(url) ? pathOf(url, this.#site.base) : undefined;
    const answer = path === undefined ? undefined : this.#files.at(path);
    return answer && 'file' in answer ? answer.file : undefined;
  }

  /** The fragments that no page has, with each file that leads there; to be asked at the end. */
  *missingFragments(): Generator<readonly [file: string, problem: Message]> {
    for (const [file, wanted] of this.#wanted) {
      const ids = this.#ids.get(file);
      for (const [fragment, { target, from }] of wanted) {
        if (ids === undefined || isFound(fragment, ids)) continue;
        for (const source of from) yield [source, noSuchFragment(target, fragment, file)];
      }
    }
  }

  #problemOf({ target, use }: Reference, file: string, base: string): Message | undefined {
    this.#count += 1;
    if (!URL.canParse(target, base)) return addressUnreadable(target);
    const url = new URL(target, base);
    const isFull = FULL.test(target);
    if ((use === 'own' || use === 'shared') && !isFull) return addressNotInFull(target);
    if (!/^(?:https?|wss?):$/.test(url.protocol)) return undefined;
    if (!this.#site.isBelow(url)) return this.#problemElsewhere(target, use, url, isFull);
    const path = pathOf(url, this.#site.base);
    if (path === undefined) return addressUnreadable(target);
    const answer = this.#files.at(path);
    if ('redirected' in answer) return slashMissing(target);
    if ('missing' in answer)
      return answer.alike === undefined ? nothingAt(target) : almostAt(target, answer.alike);
    this.#wantFragment(url, answer.file, target, file);
    return undefined;
  }

  #problemElsewhere(target: string, use: Reference['use'], url: URL, isFull: boolean) {
    if (use === 'own') return addressNotOfSite(target, this.#site.href);
    if (url.origin === this.#site.origin && !isFull) return outsideBase(target, this.#site.base);
    if (use === 'request' && url.origin !== this.#site.origin) return asksAnotherHost(target);
    return undefined;
  }

  #wantFragment({ hash }: URL, file: string, target: string, from: string): void {
    // What follows `:~:` is a text to be shown (https://wicg.github.io/scroll-to-text-fragment/).
    const [fragment = ''] = hash.slice(1).split(':~:');
    if (fragment === '') return;
    this.#fragments += 1;
    const wanted = this.#wanted.get(file) ?? new Map<string, Wanted>();
    this.#wanted.set(file, wanted);
    const known = wanted.get(fragment);
    if (known?.from.at(-1) === from) return;
    if (known) known.from.push(from);
    else wanted.set(fragment, { target: ownCopy(target), from: [from] });
  }
}

/** As browsers look for it: as it is written, then decoded; `top` is always there. */
function isFound(fragment: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(fragment) || fragment.toLowerCase() === 'top') return true;
  const decoded = percentDecoded(fragment);
  return decoded !== undefined && ids.has(decoded);
}

/** The path below the base, decoded as a server does; undefined if it is no UTF-8. */
function pathOf({ pathname }: URL, base: string): string | undefined {
  return percentDecoded(pathname.slice(base.length));
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
