import { writtenIn } from '../bidi/direction.ts';
import type { DateStyle } from '../dates/format-date.ts';
import { announce } from '../dom/announce.ts';
import { createElement } from '../dom/create-element.ts';
import { isolatedContent } from '../dom/isolated-content.ts';
import { pageDigits } from '../dom/page-digits.ts';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, languageOf } from '../strings/languages.ts';
import { DIGITS, MONTHS } from '../strings/numerals.ts';
import { keptPaths } from './offline/kept-paths.ts';
import { tellSaved } from './offline/tell-saved.ts';
import {
  type SavedArticle,
  savedArticles,
  storeSavedArticles,
  withArticles,
  withoutArticles,
} from './saved-articles.ts';
import { savedDate } from './saved-date.ts';

/** `<khabar-saved>`: the list of saved articles, which only this device knows. */
class SavedPage extends HTMLElement {
  #removed: readonly SavedArticle[] = [];
  #kept: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    this.#button('clear').addEventListener('click', () => {
      this.#remove(this.#articles, this.dataset.allRemoved);
    });
    this.#button('undo').addEventListener('click', () => this.#undo());
    window.addEventListener('storage', () => this.#draw());
    window.addEventListener('pageshow', () => this.#draw());
    this.#draw();
    this.#readKept();
  }

  /** Which of them can be read without a network is known a little later. */
  async #readKept(): Promise<void> {
    this.#kept = await keptPaths(this.dataset.base ?? '/');
    if (this.#kept.size > 0) this.#draw();
  }

  /** A site at another base path of the same origin stores its articles under the same key. */
  get #articles(): readonly SavedArticle[] {
    const { base = '/' } = this.dataset;
    return savedArticles().filter(({ path }) => path.startsWith(base));
  }

  #draw(): void {
    const articles = this.#articles;
    this.querySelector('ul')?.replaceChildren(...articles.map((article) => this.#item(article)));
    this.#button('clear').hidden = articles.length < 2;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', articles.length > 0);
  }

  #item(article: SavedArticle): Node {
    const { path, title, date } = article;
    const { remove = '', zone = 'UTC' } = this.dataset;
    const attributes = { type: 'button', name: 'remove', 'aria-label': `${remove}: ${title}` };
    const button = createElement('button', attributes, remove);
    button.addEventListener('click', () => this.#remove([article], this.dataset.removed));
    return createElement(
      'li',
      { class: 'summary summary-line' },
      headline(article),
      createElement(
        'p',
        { class: 'byline' },
        createElement(
          'time',
          { datetime: date },
          savedDate(date, languageOf(document.documentElement), zone, this.#dateStyle),
        ),
        ...(this.#kept.has(path) ? [createElement('span', {}, this.dataset.kept ?? '')] : []),
        button,
      ),
    );
  }

  get #dateStyle(): DateStyle {
    const { months, zoneName = '' } = this.dataset;
    return {
      digits: DIGITS.find((digits) => digits === pageDigits()) ?? 'latn',
      months: MONTHS.find((names) => names === months) ?? 'both',
      zone: zoneName,
    };
  }

  /** The last removal can be undone until the next one. */
  #remove(articles: readonly SavedArticle[], words = ''): void {
    if (!storeSavedArticles(withoutArticles(savedArticles(), articles))) {
      announce(this, this.dataset.failed ?? '');
      return;
    }
    this.#removed = articles;
    tellSaved();
    this.#draw();
    announce(this, `${words} `);
    this.#button('undo').hidden = false;
    this.#button('undo').focus();
  }

  #undo(): void {
    const [first] = this.#removed;
    storeSavedArticles(withArticles(savedArticles(), this.#removed));
    tellSaved();
    this.#draw();
    announce(this, '');
    this.#button('undo').hidden = true;
    this.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(first?.path ?? '')}"]`)?.focus();
  }

  #button(name: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!button) throw new Error(`the page has no button ${name}`);
    return button;
  }
}

/** Its language says how it runs; what was kept without one is judged by its words. */
function headline({ path, title, lang }: SavedArticle): Node {
  const direction = isLanguage(lang)
    ? directionOf(lang)
    : writtenIn(title, directionOf(DEFAULT_LANGUAGE));
  const link = createElement('a', { href: path }, ...isolatedContent(title, direction));
  return createElement('h2', { ...(lang ? { lang } : {}), dir: direction }, link);
}

customElements.define('khabar-saved', SavedPage);
