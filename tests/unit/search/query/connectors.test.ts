import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../../../src/search/query/question/alternatives.ts';
import { connected } from '../../../../src/search/query/question/connectors.ts';
import type { Operator } from '../../../../src/search/query/question/operators.ts';

/** What is left to be found where each `@` is an operator, and whether either of two is enough. */
function read(typed: string) {
  const operators = [...typed.matchAll(/@/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }));
  const { parts, between } = connected(typed, operators);
  const isTaken = (at: number) =>
    [...operators, ...between].some(({ start, end }) => start <= at && at < end);
  const words = typed.split('').filter((_sign, at) => !isTaken(at));
  return { isOr: parts.some(({ isOr }) => isOr), words: words.join('').trim() };
}

describe('what joins two operators', () => {
  it.each([
    ['@ أو @', true, ''],
    ['@ او @', true, ''],
    ['@ OR @', true, ''],
    ['@ | @', true, ''],
    ['@|@', true, ''],
    ['@) أو (@', true, ''],
    ['@)أو(@', true, ''],
    ['@ أو (  @', true, ''],
    ['@ و @', false, ''],
    ['@ و(@', false, ''],
    ['@ and @', false, ''],
    ['@، @', false, ''],
    ['@،@', false, ''],
    ['@  ;  (  @', false, ''],
    ['@) و @', false, ''],
    ['@ @', false, ''],
    ['@ قمر @', false, 'قمر'],
    ['@ قمر أو @', false, 'قمر'],
    ['@ قمر أو ( @', false, 'قمر'],
    ['@ قمر و @', false, 'قمر'],
    ['أو @', false, ''],
    ['قمر أو @', false, 'قمر'],
    ['@ أو قمر', false, 'قمر'],
    ['@ أو', false, ''],
    ['@، قمر', false, 'قمر'],
    ['@) أو قمر', false, 'قمر'],
    ['@ قمر، بحر', false, 'قمر، بحر'],
    ['@ قمر أو بحر', false, 'قمر أو بحر'],
    ['@)و(@', false, ''],
    ['@ @ أو قمر', false, 'قمر'],
    ['@ أوقات', false, 'أوقات'],
    ['@ أو قمر و @', false, 'قمر'],
    ['قمرأو@', false, 'قمرأو'],
    ['@ ظأو @', false, 'ظأو'],
  ])('%s', (typed, isOr, words) => {
    expect(read(typed)).toEqual({ isOr, words });
  });
});

describe('several things of which one is enough', () => {
  const SITE = new Set(['علوم', 'رياضة', 'علوم الفضاء', 'وسائل', 'ليلى حداد', 'أخبار، صور']);
  const alternatives = (
    value: string,
    further = '',
    kind: 'group' | 'quoted' | 'word' = 'word',
  ) => {
    const operator: Operator = {
      ...{ field: 'section', name: 'قسم', excludes: false, isJoined: false, isSpaced: false },
      ...{ value, start: 0, end: value.length },
      ...{ isGroup: kind === 'group', isQuoted: kind === 'quoted' },
    };
    const { values, end } = alternativesOf(operator, further, (words) => SITE.has(words));
    return [values, further.slice(end - value.length)];
  };

  it.each([
    ['علوم', '، رياضة', ['علوم', 'رياضة'], ''],
    ['علوم', '  أو  رياضة قمر', ['علوم', 'رياضة'], ' قمر'],
    ['علوم', ' ورياضة', ['علوم', 'رياضة'], ''],
    ['علوم', ' ورياضة وقمر', ['علوم', 'رياضة'], ' وقمر'],
    ['علوم', ' الفضاء، رياضة', ['علوم الفضاء', 'رياضة'], ''],
    ['رياضة', ' وعلوم الفضاء', ['رياضة', 'علوم الفضاء'], ''],
    ['رياضة', ' وعلوم قمر', ['رياضة'], ' وعلوم قمر'],
    ['رياضة', ' أو قمر', ['رياضة', 'قمر'], ''],
    ['رياضة', ' أو قمر بحر', ['رياضة'], ' أو قمر بحر'],
    ['رياضة', '، قمر', ['رياضة'], '، قمر'],
    ['رياضة', ' أو قمر ', ['رياضة', 'قمر'], ' '],
    ['رياضة', ' أو قمر «علوم»', ['رياضة'], ' أو قمر «علوم»'],
    ['علوم', ' ورياضة ', ['علوم', 'رياضة'], ' '],
    ['علوم', ' الفضاء،؛ قمر', ['علوم الفضاء'], '،؛ قمر'],
    ['رياضة', ' أو «قمر بحر» شمس', ['رياضة', 'قمر بحر'], ' شمس'],
    ['رياضة', ' أو "قمر بحر"', ['رياضة', 'قمر بحر'], ''],
    ['رياضة', ' أو “قمر بحر”', ['رياضة', 'قمر بحر'], ''],
    ['رياضة،علوم', '', ['رياضة', 'علوم'], ''],
    ['،رياضة،علوم،', '', ['رياضة', 'علوم'], ''],
    ['رياضة،قمر', '', ['رياضة', 'قمر'], ''],
    ['قمر،بحر', '', ['قمر،بحر'], ''],
    ['', '، رياضة', [''], '، رياضة'],
  ])('%s%s', (value, further, values, rest) => {
    expect(alternatives(value, further)).toEqual([values, rest]);
  });

  it.each([
    ['علوم أو رياضة', ['علوم', 'رياضة']],
    ['«علوم» أو "رياضة"', ['علوم', 'رياضة']],
    ['علوم، ورياضة', ['علوم', 'رياضة']],
    ['علوم، وسائل', ['علوم', 'وسائل']],
    ['علوم أو', ['علوم']],
    ['علوم،، رياضة', ['علوم', 'رياضة']],
    ['علوم رياضة', ['علوم', 'رياضة']],
    ['علوم  رياضة', ['علوم', 'رياضة']],
    ['علوم، روضة', ['علوم', 'روضة']],
    ['علوم قمر', ['علوم قمر']],
    ['ليلى حداد', ['ليلى حداد']],
    ['أخبار، صور', ['أخبار، صور']],
  ])('in brackets: %s', (group, values) => {
    expect(alternatives(group, '', 'group')).toEqual([values, '']);
  });

  it('are sixteen at most', () => {
    const many = Array.from({ length: 20 }, () => 'علوم');
    expect(alternatives('علوم', '، علوم'.repeat(20))[0]).toHaveLength(16);
    expect(alternatives(many.join('، '), '', 'group')[0]).toHaveLength(16);
    expect(alternatives(many.join(' '), '', 'group')[0]).toHaveLength(16);
  });

  it('what is quoted is a whole', () => {
    expect(alternatives('علوم', ' الفضاء', 'quoted')).toEqual([['علوم'], ' الفضاء']);
  });
});
