import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../src/life/claims.ts';
import { translationProblems } from '../../../src/life/translation-problems.ts';
import { familiesOf, originalFinder } from '../../../src/life/translations.ts';

/** `en/sun` of `sun`: an English article that names its original. */
function article(place: string, translationOf?: string): Claims {
  const [slug = '', language] = place.split('/').reverse();
  return {
    slug,
    language: language === 'en' ? 'en' : 'ar',
    translationOf,
    translationLine: () => 5,
    file: `articles/${place}.md`,
    life: { draft: false },
    redirects: [],
  };
}

const told = (articles: readonly Claims[], isThere = (_slug: string) => false) =>
  translationProblems(articles, isThere).map(
    ({ file, line, severity, ar, en }) => `${file}:${line} ${severity} ${ar === en ? '' : en}`,
  );

describe('the original that an article names', () => {
  const original = (named: string) => {
    const articles = [article('sun'), article('en/sun', named), article('en/moon')];
    const found = originalFinder(articles)(article('en/sun', named));
    return typeof found === 'object' ? found.file : found;
  };

  it.each([
    ['sun', 'articles/sun.md'],
    ['ar/sun', 'articles/sun.md'],
    ['en/sun', 'same language'],
    ['moon', 'same language'],
    ['star', 'nothing'],
    ['ar/moon', 'nothing'],
    ['fr/sun', 'nothing'],
  ])('%s: %s', (named, found) => {
    expect(original(named)).toBe(found);
  });

  it('is written in letters that may be composed or not', () => {
    const articles = [article('آن'.normalize('NFC')), article('en/now', 'آن'.normalize('NFD'))];
    expect(articles.map(originalFinder(articles))).toEqual([undefined, articles[0]]);
  });
});

describe('an article and its translations', () => {
  const named = new Map([
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
    ['x', 'y'],
    ['y', 'x'],
    ['z', 'x'],
  ]);
  const { families, circles } = familiesOf(['d', 'c', 'a', 'b', 'z', 'x', 'y', 'o'], (one) =>
    named.get(one),
  );

  it('are a family, which the original begins, through translations of translations', () => {
    expect(families).toEqual([{ original: 'a', members: ['a', 'd', 'c', 'b'] }]);
  });

  it('go round in a circle where there is no original', () => {
    expect(circles.map((circle) => circle.join())).toEqual(['x,y']);
  });

  it('are put together in a time that grows with their number alone', () => {
    let asked = 0;
    const chain = Array.from({ length: 2000 }, (_, at) => at);
    const found = familiesOf(chain, (at) => {
      asked += 1;
      return at > 0 ? at - 1 : undefined;
    });
    expect(found.families[0]?.members).toHaveLength(2000);
    expect(asked).toBeLessThan(3 * chain.length);
  });
});

describe('what is no translation', () => {
  it('of nothing', () => {
    expect(told([article('en/sun', 'moon')])).toEqual([
      expect.stringMatching(/^articles\/en\/sun\.md:5 error There is no article "moon"/),
    ]);
  });

  it('but what is wrong with its original is said of that alone', () => {
    expect(told([article('en/sun', 'moon')], (slug) => slug === 'moon')).toEqual([]);
  });

  it.each(['moon', 'sun', 'en/moon'])('of its own language: %s', (named) => {
    expect(told([article('en/sun', named), article('en/moon')])).toEqual([
      expect.stringMatching(/^articles\/en\/sun\.md:5 error ".*" is in en, as this article is/),
    ]);
  });

  it('in a circle, named where each claims the next', () => {
    expect(told([article('sun', 'en/moon'), article('en/moon', 'sun')])).toEqual([
      expect.stringMatching(/^articles\/sun\.md:5 error .*: "sun" → "moon" → "sun"\./),
      expect.stringMatching(/^articles\/en\/moon\.md:5 error .*: "moon" → "sun" → "moon"\./),
    ]);
  });

  it('twice into one language', () => {
    const articles = [article('sun'), article('en/a', 'sun'), article('en/b', 'sun')];
    expect(told(articles)).toEqual([
      expect.stringMatching(
        /^articles\/en\/b\.md:5 error "sun" has another .* articles\/en\/a\.md:5,/,
      ),
    ]);
  });

  it('of a translation from its own language', () => {
    const articles = [article('sun'), article('en/a', 'sun'), article('moon', 'en/a')];
    expect(told(articles)).toEqual([
      expect.stringMatching(/^articles\/moon\.md:5 error "sun" is in ar, as this article is/),
    ]);
  });

  it('and all else is fine', () => {
    expect(told([article('sun'), article('en/sun', 'sun'), article('en/moon')])).toEqual([]);
  });
});
