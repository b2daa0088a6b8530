import { describe, expect, it } from 'vitest';
import { sentencesOfOthers } from '../../../src/arabic/other-languages.ts';

/** What is of another language stands between marks. */
function marked(text: string): string {
  const parts = [...sentencesOfOthers(text)].toSorted((a, b) => b.start - a.start);
  return parts.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start)}⟦${left.slice(start, end)}⟧${left.slice(end)}`,
    text,
  );
}

describe('sentences of other languages in Arabic letters', () => {
  it.each([
    ['Persian', '⟦این کتاب را خواندم.⟧'],
    ['Urdu', '⟦یہ کتاب میں نے پڑھی ہے۔⟧'],
    ['two sentences of Persian', '⟦این خانه است.⟧⟦ آن کوه است!!⟧'],
    ['one behind one of Arabic', 'قال الرجل كلمته.⟦ این خانه است.⟧'],
    ['one on a line of its own', 'هذا بیت الرجل\n⟦این خانه است\n⟧وهذه قریة'],
    ['without a full stop', '⟦این خانه است⟧'],
    ['known by a joiner', '⟦می‌خواهم⟧'],
    ['with marks on its letters', '⟦اینْ خانه اَست⟧'],
    ['with Persian words that begin as Arabic ones do', '⟦البته بالاخره المپیک است⟧'],
    ['a word that begins with such a one, in its middle', 'ابنالبته والمعالی'],
    ['Arabic on a Persian keyboard', 'هذا البیت فی القریة'],
    ['Arabic by its shapes alone', 'بالکتاب وللکاتب'],
    ['Arabic by an ending', 'قریة کبیرة'],
    ['Arabic by a hamza below', 'وإمکان فإمکان'],
    ['as much of one as of the other', 'است هذا کوه'],
    ['neither', 'کوه'],
    ['Persian that is quoted, and nothing else', '⟦«این است» کوه⟧'],
    ['of a text that is Persian, a sentence of either', '⟦این کتاب است.⟧⟦ کتاب.⟧'],
    ['of a text that is Arabic, a sentence of either', 'هذا الکتاب. کتاب.'],
    ['what is quoted in Arabic', 'قال الرجل «⟦این خانه است⟧» ثم سکت'],
    ['what is quoted otherwise', 'قال الرجل “⟦این است⟧” ثم "⟦آن است⟧" ثم (⟦آن است⟧) ثم سکت'],
    ['an Arabic quotation beside a Persian one', 'قال هذا «الکتاب فی البیت» وقال «⟦این است⟧» هناك'],
    ['a quotation of either', 'قال هذا «کتاب» هناك'],
    ['a name in an Arabic sentence', 'قال گودرز فی التقریر'],
    ['an Arabic quotation in Persian', '⟦او گفت «هذا هو البیت» و رفت است⟧'],
    ['a quotation that is the whole sentence', '⟦«این خانه است»⟧'],
    ['a mark that is not closed', 'قال الرجل «این خانه است هذا التی فی'],
    ['words that stand apart by what is between them', '⟦است«هذا قال»یک⟧'],
  ])('%s', (_what, text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ''))).toBe(text);
  });

  it.each([
    ...'در از را که این آن های می نمی برای شده شود بود کرد خود هر یک دارد باید نیست نیز'.split(' '),
  ])('%s is Persian, in one sentence with «خانه کا»', (word) => {
    expect(marked(`هذا ${word} کا خانه ی`)).toBe(`⟦هذا ${word} کا خانه ی⟧`);
  });

  it.each([
    ...'في هذا هذه ذلك تلك إلى عن مع قال قالت كان كانت قد هو منذ لكن كما وقال عندما بينما'.split(
      ' ',
    ),
    ...['فی', 'هناک', 'ہذا', 'لکن', 'قَالَ'],
    ...['البیت', 'والبیت', 'فالبیت', 'بالبیت', 'کالبیت', 'للبیت', 'وللبیت', 'فللبیت', 'قریة'],
    ...['إمکان', 'وإمکان', 'فإمکان'],
  ])('%s is Arabic, and outweighs one word of Persian', (word) => {
    expect(marked(`است ${word} کوه`)).toBe(`است ${word} کوه`);
  });

  it.each(['کوه', 'الف', 'خبالکوه', 'خللکوه', 'قریةها', 'خإمکان', 'کوالبته', 'کا'])(
    '%s is not, and outweighs none',
    (word) => {
      expect(marked(`است ${word} کوه`)).toBe(`⟦است ${word} کوه⟧`);
    },
  );

  it('a text without any of their letters has none, whatever its words', () => {
    expect(sentencesOfOthers('در از را')).toEqual([]);
    expect(sentencesOfOthers('')).toEqual([]);
  });
});
