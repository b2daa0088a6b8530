import { inlineTexts } from '../../article-text/inline-text.ts';
import { BODY, HEADLINE, LEAD_PICTURE, STANDFIRST } from '../../article-text/selectors.ts';
import type { FormLexemes } from '../article-forms.ts';
import { type ArticleTable, articleTable, fetchArticleForms } from './article-table.ts';
import { FindBar } from './find-bar.ts';
import { findParameter, removeFindParameter } from './find-in-address.ts';
import { highlight } from './highlights.ts';
import { HitCursor } from './hit-cursor.ts';
import { type Hit, hitsOf } from './hits.ts';
import { stepOf } from './keyboard.ts';
import { type LocatedWord, pageWords, rangeOf } from './page-words.ts';
import { type ResolvedTerm, resolveTerms } from './resolved-terms.ts';
import { isAhead, reveal } from './reveal.ts';

/** The text of an article that the index has. */
const TEXT = [HEADLINE, STANDFIRST, LEAD_PICTURE, BODY].join();

/**
 * What finds words in a kept article, too. It is asked for here, and not each part at its own place: shared
 * parts would be files of their own, which every reader who finds in an article would fetch one by one. A
 * list, because names would weigh more in this file.
 */
export const find = [inlineTexts, articleTable, fetchArticleForms, resolveTerms, hitsOf] as const;

/** The find bar of an open article at work: highlights what is typed, counts it and leads through it. */
export class FindInArticle {
  readonly #bar: FindBar;
  /** Where the index is, with a slash at its end. */
  readonly #index: string;
  readonly #tableFile: string;
  readonly #roots = [...document.querySelectorAll(TEXT)];
  #words: readonly LocatedWord[] = [];
  #forms: readonly FormLexemes[] = [];
  #table: ArticleTable = new Map();
  #tableRequested = false;
  readonly #cursor = new HitCursor();
  #requests = 0;

  constructor(host: HTMLElement) {
    const { index = '', words = '' } = host.dataset;
    this.#bar = new FindBar(host);
    this.#index = index;
    this.#tableFile = index + words;
    this.#readPage();
    this.#listen(host);
    const wanted = findParameter();
    if (wanted) this.#highlightFromAddress(wanted);
    else this.#resolve();
    this.#fetchTable(Boolean(wanted));
  }

  /** A table that does not come is fetched again with the next query. */
  async #fetchTable(still = false): Promise<void> {
    if (this.#tableRequested) return;
    this.#tableRequested = true;
    const known = await fetchArticleForms(this.#tableFile);
    if (known) {
      this.#forms = known;
      this.#changed(still);
    } else this.#tableRequested = false;
  }

  #listen(host: HTMLElement): void {
    const { input } = this.#bar;
    input.addEventListener('input', () => {
      this.#resolve();
      this.#fetchTable();
    });
    host.addEventListener('keydown', (event) => {
      const step = stepOf(event);
      if (event.key === 'Escape') this.#clear();
      else if (step) this.#step(step);
      else return;
      event.preventDefault();
    });
    host.addEventListener('click', ({ target, detail }) => {
      const button = target instanceof Element && target.closest('button');
      if (!button) return;
      if (button.dataset.step) return this.#step(Number(button.dataset.step));
      this.#clear();
      // The button is gone: a keyboard needs a place to go on from, a thumb no keyboard on the screen.
      if (!detail) input.focus();
    });
    const observer = new MutationObserver(() => this.#changed(true));
    for (const root of this.#roots) {
      observer.observe(root, { characterData: true, childList: true, subtree: true });
    }
  }

  /** Highlights what the address asks for; the hit at the target of its fragment is the first. */
  #highlightFromAddress(find: string): void {
    const target = document.querySelector(':target');
    const origin = this.#words.findIndex(({ start }) => target?.contains(start.node));
    if (origin >= 0) this.#cursor.origin = origin;
    this.#bar.input.value = find;
    this.#resolve(true);
    // The bar has come to lie over the text's upper edge, on a narrow page.
    if (target && isAhead(target)) target.scrollIntoView({ behavior: 'instant' });
  }

  /** The page's words, or what is known of them, are others now. */
  #changed(still: boolean): void {
    this.#readPage();
    this.#resolve(still);
  }

  #readPage(): void {
    this.#words = pageWords(this.#roots);
    const forms = this.#words.map(({ form }) => form);
    this.#table = articleTable(forms, this.#forms);
  }

  /** Looks for what is typed: by what the article knows, then by rules, then by the site's table. */
  async #resolve(still = false): Promise<void> {
    this.#requests += 1;
    const request = this.#requests;
    const typed = this.#bar.input.value;
    const terms = resolveTerms(typed, this.#table);
    this.#show(typed, terms, still);
    if (terms.every(({ known }) => known)) return;
    const show = (resolved: readonly ResolvedTerm[]) => {
      if (request === this.#requests) this.#show(typed, resolved, still);
    };
    try {
      const { resolveByRules, resolveBySite } = await import('./unknown-words.ts');
      const byRules = resolveByRules(terms, this.#table);
      show(byRules);
      show(await resolveBySite(typed, byRules, this.#index));
    } catch {
      // Words that are found as they were typed stay found.
    }
  }

  #show(typed: string, terms: readonly ResolvedTerm[], still: boolean): void {
    if (!typed && findParameter()) removeFindParameter();
    const cursor = this.#cursor;
    if (!typed) cursor.origin = undefined;
    else cursor.origin ??= this.#words.findIndex((word) => isAhead(rangeOf(word, word)));
    cursor.replace(hitsOf(this.#words, terms, this.#table));
    this.#render(typed, still);
  }

  #step(step: number): void {
    if (this.#cursor.step(step)) this.#render(this.#bar.input.value, false);
  }

  #render(typed: string, still: boolean): void {
    const { hits, index } = this.#cursor;
    const ranges = hits.map((hit) => this.#rangeOf(hit));
    const current = ranges[index];
    highlight(ranges, current);
    this.#bar.show({ typed, at: index + 1, all: ranges.length });
    if (current && !still) reveal(current);
  }

  #clear(): void {
    this.#bar.input.value = '';
    this.#resolve();
  }

  #rangeOf({ first, last }: Hit): Range {
    const [start, end] = [this.#words[first], this.#words[last]];
    if (!start || !end) throw new RangeError();
    return rangeOf(start, end);
  }
}
