import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { operatorsIn } from '../../../../src/search/query/question/operators.ts';
import { read } from './read-asked.ts';
import { type Article, siteOf } from './stand-ins.ts';

describe('operators', () => {
  it.each([
    ['an excluded word', 'مرفأ -صيد', 'مرفأ, -صيد'],
    ['a minus sign of typography', 'مرفأ −صيد', 'مرفأ, -صيد'],
    ['an excluded phrase', '-"صيد السمك" مرفأ', 'مرفأ, -"صيد السمك"'],
    ['one that is being typed', 'مرفأ -"صيد الس', 'مرفأ, -"صيد الس'],
    ['two of them', '-قمر مرفأ -«صيد السمك»', 'مرفأ, -قمر, -«صيد السمك»'],
    ['an excluded word alone', '-صيد', ', -صيد'],
    ['a section', 'فوز قسم:رياضة', 'فوز, section=رياضة'],
    ['a section after a space', 'قسم: رياضة', ', section=رياضة'],
    ['a section of two words', 'قسم:«العالم العربي» فوز', 'فوز, section=العالم العربي'],
    ['in quotation marks that are not closed yet', 'قسم:"العالم الع', ', section=العالم العربي'],
    ['a section in English', 'win Section:"World news"', 'win, section=World news'],
    ['in capital letters', 'SECTION:world', ', section=World news'],
    ['a year in other digits', 'سنة:٢٠٢٤', ', year=2024'],
    ['a writer', 'كاتب:“ليلى الحارثي”', ', author=ليلى الحارثي'],
    [
      'in those that open to the right',
      '-”صيد السمك“ كاتب:”ليلى الحارثي“',
      ', -”صيد السمك“, author=ليلى الحارثي',
    ],
    ['in low ones', 'كاتب:„ليلى الحارثي“ مرفأ', 'مرفأ, author=ليلى الحارثي'],
    ['in single quotation marks', "author:'Layla Al-Harithi' win", 'win, author=Layla Al-Harithi'],
    ['in those of typography', 'author:‘Layla Al-Harithi’', ', author=Layla Al-Harithi'],
    ['a writer in a byline', 'مقال بقلم ليلى الحارثي صيد', 'مقال صيد, author=ليلى الحارثي'],
    ['what only an operator is called', 'محرر:جديد', ', author=جديد'],
    ['a writer, a woman', 'كاتبة:ليلى', ', author=ليلى الحارثي'],
    ['a tag', 'وسم:صيد', ', tag=صيد'],
    ['with tashkeel', 'قِسْم:رِياضة', ', section=رياضة'],
    ['with tatweel and ه for ة', 'سنـه:2024', ', year=2024'],
    ['all together', 'قسم:رياضة قمر -مد tag:صيد', 'قمر, -مد, section=رياضة, tag=صيد'],
    ['what the site does not have', 'قمر قسم:فنون', 'قمر, section=فنون'],
    ['the same twice, once without a value', 'قسم: قسم:علوم', ', section=علوم'],
    ['no space after a comma', 'مرفأ،قسم:رياضة', 'مرفأ،, section=رياضة'],
  ])('%s: %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['one without values', 'مرفأ -قسم:رياضة', 'مرفأ, -section=رياضة'],
    ['in quotation marks', '-كاتب:«ليلى الحارثي»', ', -author=ليلى الحارثي'],
    ['a date', 'مرفأ -سنة:2024', 'مرفأ, -year=2024'],
  ])('exclude what they name: %s, %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['أقسام:رياضة', 'section=رياضة'],
    ['الأقسام:رياضة', 'section=رياضة'],
    ['تصنيف:رياضة', 'section=رياضة'],
    ['sections:رياضة', 'section=رياضة'],
    ['الوسوم:صيد', 'tag=صيد'],
    ['هاشتاغ:صيد', 'tag=صيد'],
    ['tags:صيد', 'tag=صيد'],
    ['الكاتبة:ليلى', 'author=ليلى الحارثي'],
    ['كاتبات:ليلى', 'author=ليلى الحارثي'],
    ['بقلم: ليلى الحارثي', 'author=ليلى الحارثي'],
    ['المؤلف:ليلى', 'author=ليلى الحارثي'],
    ['by:Layla', 'author=Layla Al-Harithi'],
    ['سنوات:2024', 'year=2024'],
    ['شهر:3/2024', 'date=2024-03'],
    ['محرر: سامي', 'author=سامي'],
    ['بقلم ليلى', 'author=ليلى الحارثي'],
    ['بقلم  الحارثي ليلى', 'author=ليلى الحارثي'],
    ['day:2024-03-01', 'date=2024-03-01'],
    ['من:2024', 'since=2024'],
    ['الى:2024', 'before=2025'],
    ['till:2024', 'before=2025'],
  ])('have other names, too: %s', (typed, expected) => {
    expect(read(typed)).toBe(`, ${expected}`);
  });

  it.each([
    ['a writer', 'كاتب:ليلى الحارثي مرفأ', 'مرفأ, author=ليلى الحارثي'],
    ['a tag, however it is spelled', 'مرفأ وسم:كاس الساحل', 'مرفأ, tag=كأس الساحل'],
    ['a section without the article', 'قسم:عالم عربي', ', section=العالم العربي'],
    ['the family’s first', 'كاتب:الحارثي ليلى مرفأ', 'مرفأ, author=ليلى الحارثي'],
    ['several words of a longer one', 'author:Layla Harithi win', 'win, author=Layla Al-Harithi'],
    ['no word twice', 'قسم:رياضة رياضة', 'رياضة, section=رياضة'],
    ['no word of another name', 'كاتب:ليلى سامي', 'سامي, author=ليلى الحارثي'],
    ['no word that is not of the name', 'كاتب:ليلى مرفأ', 'مرفأ, author=ليلى الحارثي'],
    ['none after quotation marks', 'كاتب:«ليلى» الحارثي', 'الحارثي, author=ليلى الحارثي'],
    [
      'none of the next operator',
      'قسم:العالم وسم:صيد العربي',
      'العربي, section=العالم العربي, tag=صيد',
    ],
  ])('have a whole name without quotation marks: %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['with a space before the colon', 'كاتب : ليلى', ', author=ليلى الحارثي'],
    ['before it alone', 'كاتب :ليلى مرفأ', 'مرفأ, author=ليلى الحارثي'],
    ['after words', 'مرفأ كاتب : ليلى الحارثي', 'مرفأ, author=ليلى الحارثي'],
    ['with the article, at the beginning', 'الكاتب: ليلى', ', author=ليلى الحارثي'],
    ['with the article, without a space', 'القسم:رياضة فوز', 'فوز, section=رياضة'],
    ['joined to «and»', 'بحر قسم:رياضة وكاتب:ليلى', 'بحر, section=رياضة, author=ليلى الحارثي'],
    ['of what the site does not have, alone', 'قسم : فنون', ', section=فنون'],
    ['beside others alone', 'قسم : فنون الوسم: صيد', ', section=فنون, tag=صيد'],
  ])('are meant %s: %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    'كوفيد-19',
    'F-16 قمر',
    'درجة -5',
    'ياهو - جوجل',
    '-',
    'بحر  قمر',
    '"كلمة -أخرى قسم:علوم"',
    '«مرفأ -صيد»',
    // Sentences.
    'قال الكاتب: ليلى كانت هنا',
    'قال الكاتب: ليلى',
    'قال الكاتب:ليلى',
    'حديث لكاتب: ليلى',
    'كاتب: لا أخاف أحداً',
    'كاتب: ليلى تعود إلى المسرح الكبير بعد غياب',
    'وفاة كاتب: سيرة حياة',
    'محرر: جديد',
    'المؤلف: جديد',
    'تصنيف : فنون',
    'هاشتاغ: فنون',
    'بقلم جديد',
    'القلم ليلى',
    'بقلم',
    'حصاد عام: ما جرى وما لم يجر',
    'عام: جديد',
    'قبل: المباراة',
    'منذ: متى؟',
    'https://n.example/?tag:x',
  ])('none is in %s', (typed) => {
    expect(read(typed)).toBe(typed);
    expect(operatorsIn(typed).exclusions).toEqual([]);
  });

  const EITHER = ', section=رياضة|علوم';
  it.each([
    ['قسم:رياضة، علوم', EITHER],
    ['قسم:رياضة،علوم', EITHER],
    ['قسم:رياضة؛ علوم', EITHER],
    ['قسم:رياضة/علوم', EITHER],
    ['قسم:رياضة أو علوم', EITHER],
    ['قسم:رياضة اوقسم', 'اوقسم, section=رياضة'],
    ['قسم:رياضة وعلوم', EITHER],
    ['قسم:رياضة وعلوم الفضاء', 'وعلوم الفضاء, section=رياضة'],
    ['قسم:(رياضة أو علوم) مرفأ', 'مرفأ, section=رياضة|علوم'],
    ['قسم:(رياضة وعلوم)', EITHER],
    ['قسم:(رياضة علوم)', EITHER],
    ['قسم:(العالم العربي)', ', section=العالم العربي'],
    ['قسم:(رياضة أو علو', ', section=رياضة|علوم'],
    ['قسم:(رياضة أو)', ', section=رياضة'],
    ['قسم:(أو رياضة)', ', section=رياضة'],
    ['قسم:[رياضة، علوم]', EITHER],
    ['قسم:"رياضة" أو «علوم»', EITHER],
    ['قسم:"رياضة أو علوم"', EITHER],
    ['section:رياضة or علوم', EITHER],
    ['قسم:رياضة أو فنون', ', section=رياضة|فنون'],
    ['قسم:رياضة، فوز', 'فوز, section=رياضة'],
    ['قسم:رياضة أو فوز كبير', 'فوز كبير, section=رياضة'],
    ['كاتب:ليلى الحارثي، سامي مرفأ', 'مرفأ, author=ليلى الحارثي|سامي'],
    ['سنة:2024 أو 2025', ', year=2024|2025'],
    ['سنة:2024، 2025 مرفأ', 'مرفأ, year=2024|2025'],
  ])('have several names: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['قسم:رياضة أو قسم:علوم', EITHER],
    ['قسم:رياضة او قسم:علوم مرفأ', 'مرفأ, section=رياضة|علوم'],
    ['قسم:رياضة | وسم:صيد', ', section=رياضة or tag=صيد'],
    ['وسم:صيد أو قسم:رياضة أو قسم:علوم', ', tag=صيد or section=رياضة|علوم'],
    ['قسم:رياضة OR سنة:2024', ', section=رياضة or year=2024'],
    ['قسم:رياضة، وسم:صيد', ', section=رياضة, tag=صيد'],
    ['مرفأ أو قسم:رياضة', 'مرفأ, section=رياضة'],
    ['-قسم:رياضة أو -وسم:صيد', ', -section=رياضة, -tag=صيد'],
    ['(قسم:رياضة أو قسم:علوم) مرفأ', 'مرفأ, section=رياضة|علوم'],
    ['(قسم:رياضة)', ', section=رياضة'],
    ['((قسم:رياضة))', ', section=رياضة'],
    ['[قسم:رياضة]', ', section=رياضة'],
    ['مرفأ(قسم:رياضة)', 'مرفأ, section=رياضة'],
    ['(قسم:رياضة', ', section=رياضة'],
    ['قسم:رياضة أو', ', section=رياضة'],
    ['بر البلاد أو بحرها', 'بر البلاد أو بحرها'],
  ])('are joined by «or», which is no word then: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['قسم:-رياضة', ', -section=رياضة'],
    ['مرفأ قسم:-العالم العربي', 'مرفأ, -section=العالم العربي'],
    ['-قسم:رياضة، علوم', ', -section=رياضة|علوم'],
    ['-(قسم:رياضة)', ', -section=رياضة'],
    ['مرفأ -(قسم:رياضة أو قسم:علوم)', 'مرفأ, -section=رياضة|علوم'],
    ['-(مرفأ أو صيد) بحر', 'بحر, -مرفأ, -صيد'],
    ['-(مرفأ صيد)', ', -مرفأ صيد'],
    ['-(قسم:رياضة -صيد)', ', -صيد, -section=رياضة'],
  ])('are left out wherever the hyphen stands: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('of one field widen one another, and say so once', () => {
    expect(read('قسم:رياضة قسم:"العالم العربي" وسم:صيد قسم:الرياضة')).toBe(
      ', section=رياضة|العالم العربي, tag=صيد',
    );
    expect(read('كاتب:ليلى كاتب:سامي -كاتب:زيد')).toBe(', author=ليلى الحارثي|سامي, -author=زيد');
    expect(read('منذ:أسبوع منذ:شهر')).toBe(', since=week|month');
  });

  it('stand beside the filters that are chosen, which narrow what they leave', () => {
    expect(read('قسم:رياضة', { tag: 'صيد' })).toBe(', section=رياضة, tag=صيد');
    expect(read('قسم:رياضة قسم:علوم', { section: 'رياضة' })).toBe(
      ', section=رياضة|علوم, section=رياضة',
    );
  });
});

describe('a search with operators', () => {
  const articles: Readonly<Record<string, Article>> = {
    harbour: { text: 'مرفأ للصيد على البحر', section: 'اقتصاد' },
    moon: { text: 'مرفأ تحت القمر', section: 'علوم' },
    sea: { text: 'سباق في البحر', section: 'رياضة' },
  };
  const search = async (text: string) => {
    const { engine, lookup } = siteOf(articles);
    const found = await find({ text, filters: {}, sort: 'relevance' }, engine, lookup);
    return found.matches.map(({ id }) => id).join(' ');
  };

  it.each([
    ['has no article with the word', 'مرفأ -القمر', 'harbour'],
    ['has the articles of either word', 'القمر أو البحر', 'harbour moon sea'],
    ['has the articles of either phrase', '«تحت القمر» أو «سباق في»', 'moon sea'],
    ['has none of an end that joins nothing', 'القمر أو', 'moon'],
    ['has all the news but those with it', '-البحر', 'moon'],
    ['has none with the phrase', 'مرفأ -"على البحر"', 'moon'],
    ['has what has the words of a phrase otherwise', 'مرفأ -"البحر على"', 'harbour moon'],
    ['excludes what has all the words of one exclusion', 'البحر -للصيد/سباق', 'harbour sea'],
    ['excludes nothing for a word that the site lacks', 'مرفأ -ككككك', 'harbour moon'],
    ['excludes a word and not what begins so', 'مرفأ -الق', 'harbour moon'],
    ['is of one section', 'البحر قسم:رياضة', 'sea'],
    ['of a section alone has all of it', 'قسم:علوم', 'moon'],
    ['finds nothing in a section that is not', 'مرفأ قسم:فن', ''],
  ])('%s: %s', async (_what, text, expected) => {
    expect((await search(text)).split(' ').sort().join(' ')).toBe(expected);
  });

  it('does not tell an excluded word that the site lacks as one that was not found', async () => {
    const { engine, lookup } = siteOf(articles);
    const query = { text: 'مرفأ -ككككك', filters: {}, sort: 'relevance' } as const;
    expect((await find(query, engine, lookup)).unknown).toEqual([]);
  });
});
