import { writtenIn } from '../bidi/direction.ts';
import { say } from '../dom/announce.ts';
import { element } from '../dom/create-element.ts';
import { isolatedContent } from '../dom/isolated-content.ts';
import { adding, keepSaved, removing, type Saved, savedArticles } from './saved.ts';
import { savedDate } from './saved-date.ts';

/** `<khabar-saved>`: the list of saved articles, which only this device knows. */
class SavedPage extends HTMLElement {
  #removed: readonly Saved[] = [];

  connectedCallback(): void {
    this.#button('clear').addEventListener('click', () => {
      this.#remove(this.#articles, this.dataset.allRemoved);
    });
    this.#button('undo').addEventListener('click', () => this.#undo());
    window.addEventListener('storage', () => this.#draw());
    window.addEventListener('pageshow', () => this.#draw());
    this.#draw();
  }

  /** Another site may lie below another path of the same host, and keep its own here. */
  get #articles(): readonly Saved[] {
    const { base = '/' } = this.dataset;
    return savedArticles().filter(({ path }) => path.startsWith(base));
  }

  #draw(): void {
    const articles = this.#articles;
    this.querySelector('ul')?.replaceChildren(...articles.map((article) => this.#item(article)));
    this.#button('clear').hidden = articles.length < 2;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', articles.length > 0);
  }

  #item(article: Saved): Node {
    const { title, date } = article;
    const { remove = '', zone = 'UTC' } = this.dataset;
    const attributes = { type: 'button', name: 'remove', 'aria-label': `${remove}: ${title}` };
    const button = element('button', attributes, remove);
    button.addEventListener('click', () => this.#remove([article], this.dataset.removed));
    return element(
      'li',
      { class: 'summary summary-line' },
      headline(article),
      element(
        'p',
        { class: 'byline' },
        element('time', { datetime: date }, savedDate(date, zone)),
        button,
      ),
    );
  }

  /** What was removed can be had back until something else is removed. */
  #remove(articles: readonly Saved[], words = ''): void {
    if (!keepSaved(removing(savedArticles(), articles))) {
      say(this, this.dataset.failed ?? '');
      return;
    }
    this.#removed = articles;
    this.#draw();
    say(this, `${words} `);
    this.#button('undo').hidden = false;
    this.#button('undo').focus();
  }

  #undo(): void {
    const [first] = this.#removed;
    keepSaved(adding(savedArticles(), this.#removed));
    this.#draw();
    say(this, '');
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
function headline({ path, title, lang }: Saved): Node {
  const known = lang === 'ar' ? 'rtl' : lang === 'en' ? 'ltr' : undefined;
  const direction = known ?? writtenIn(title, 'rtl');
  const link = element('a', { href: path }, ...isolatedContent(title, direction));
  return element('h2', { ...(lang ? { lang } : {}), dir: direction }, link);
}

customElements.define('khabar-saved', SavedPage);
