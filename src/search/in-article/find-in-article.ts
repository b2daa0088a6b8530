import { TEXT } from '../article-text.ts';
import type { FormAndKeys } from '../article-words.ts';
import { type ArticleTable, articleTable } from './article-table.ts';
import { forgetAsked, textAsked } from './asked.ts';
import { type Hit, hitsOf } from './hits.ts';
import { stepOf } from './keyboard.ts';
import { Line } from './line.ts';
import { mark } from './marks.ts';
import { type PlacedWord, pageWords, rangeOf } from './page-words.ts';
import { isAhead, reveal } from './reveal.ts';
import { fetchTable } from './table-file.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** What the index has of an article. */
const READ = `.article-head h1, ${TEXT}`;

/** The search line of an open article: marks what is looked for, counts it and leads through it. */
export class FindInArticle {
  readonly #line: Line;
  /** Where the index is, with a slash at its end. */
  readonly #index: string;
  readonly #tableFile: string;
  readonly #read = [...document.querySelectorAll(READ)];
  #words: readonly PlacedWord[] = [];
  #known: readonly FormAndKeys[] = [];
  #table: ArticleTable = new Map();
  #tableAsked = false;
  #hits: readonly Hit[] = [];
  #at = 0;
  /** The word from which hits are looked for, so that they stay in place as one types on. */
  #from: number | undefined;
  #asked = 0;

  constructor(host: HTMLElement) {
    const { index = '', words = '' } = host.dataset;
    this.#line = new Line(host);
    this.#index = index;
    this.#tableFile = index + words;
    this.#readPage();
    this.#listen(host);
    const asked = textAsked();
    if (asked !== '') this.#arrive(asked);
    else this.#look();
    this.#fetchTable(asked !== '');
  }

  /** A table that does not come is asked for again with the next question. */
  async #fetchTable(still = false): Promise<void> {
    if (this.#tableAsked) return;
    this.#tableAsked = true;
    const known = await fetchTable(this.#tableFile);
    this.#tableAsked = known !== undefined;
    if (!known) return;
    this.#known = known;
    this.#changed(still);
  }

  #listen(host: HTMLElement): void {
    const { input } = this.#line;
    input.addEventListener('input', () => {
      this.#look();
      this.#fetchTable();
    });
    host.addEventListener('keydown', (event) => {
      const step = stepOf(event);
      if (event.key === 'Escape') this.#clear();
      else if (step !== 0) this.#step(step);
      else return;
      event.preventDefault();
    });
    host.addEventListener('click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      if (button.dataset.step) return this.#step(Number(button.dataset.step));
      this.#clear();
      // The button is gone: a keyboard needs a place to go on from, a thumb no keyboard on the screen.
      if (detail === 0) input.focus();
    });
    const observer = new MutationObserver(() => this.#changed(true));
    for (const root of this.#read) {
      observer.observe(root, { characterData: true, childList: true, subtree: true });
    }
  }

  /** Marks what the address asks for; the place that it leads to comes first. */
  #arrive(asked: string): void {
    const target = document.querySelector(':target');
    const from = this.#words.findIndex(({ start }) => target?.contains(start.node));
    if (from >= 0) this.#from = from;
    this.#line.input.value = asked;
    this.#look(true);
    // The line has come to lie over the text's upper edge, on a narrow page.
    if (target && isAhead(target)) target.scrollIntoView({ behavior: 'instant' });
  }

  /** The page's words, or what is known of them, are others now. */
  #changed(still: boolean): void {
    this.#readPage();
    this.#look(still);
  }

  #readPage(): void {
    this.#words = pageWords(this.#read);
    const forms = this.#words.map(({ form }) => form);
    this.#table = articleTable(forms, this.#known);
  }

  /** Looks for what is typed: by what the article knows, then by rules, then by the site's table. */
  async #look(still = false): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const typed = this.#line.input.value;
    const wanted = wantedIn(typed, this.#table);
    this.#show(typed, wanted, still);
    if (wanted.every(({ known }) => known)) return;
    const show = (better: readonly Wanted[]) => {
      if (asked === this.#asked) this.#show(typed, better, still);
    };
    try {
      const { wantedByRules, wantedBySite } = await import('./unknown-words.ts');
      const read = wantedByRules(wanted, this.#table);
      show(read);
      show(await wantedBySite(read, this.#index));
    } catch {
      // Words that are found as they were typed stay found.
    }
  }

  #show(typed: string, wanted: readonly Wanted[], still: boolean): void {
    this.#hits = hitsOf(this.#words, wanted, this.#table);
    if (typed === '' && textAsked() !== '') forgetAsked();
    if (typed === '') this.#from = undefined;
    else this.#from ??= this.#words.findIndex((word) => isAhead(rangeOf(word, word)));
    const from = this.#from ?? 0;
    this.#at = Math.max(
      0,
      this.#hits.findIndex(({ last }) => last >= from),
    );
    this.#draw(typed, still);
  }

  #step(step: number): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#at = (this.#at + step + length) % length;
    this.#from = this.#hits[this.#at]?.first;
    this.#draw(this.#line.input.value, false);
  }

  #draw(typed: string, still: boolean): void {
    const places = this.#hits.map((hit) => this.#rangeOf(hit));
    const current = places[this.#at];
    mark(places, current);
    this.#line.show({ typed, at: this.#at + 1, all: places.length });
    if (current && !still) reveal(current);
  }

  #clear(): void {
    this.#line.input.value = '';
    this.#look();
  }

  #rangeOf({ first, last }: Hit): Range {
    const [start, end] = [this.#words[first], this.#words[last]];
    if (!start || !end) throw new Error('a hit stands on words of the page');
    return rangeOf(start, end);
  }
}
