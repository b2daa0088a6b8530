import { describe, expect, it } from 'vitest';
import { pairsIn } from '../../../src/bidi/paired-punctuation.ts';

/** A number for each pair, in the order in which they open; `×` for a mark without a partner. */
function shown(text: string): string {
  const pairs = pairsIn(text);
  const openers = [...pairs].flatMap(([at, partner]) => (partner > at ? [at] : []));
  return Array.from(text, (_, at) => {
    const partner = pairs.get(at);
    if (partner === undefined) return '·';
    return partner < 0 ? '×' : String(openers.indexOf(Math.min(at, partner)) + 1);
  }).join('');
}

const TEXTS: Readonly<Record<string, readonly (readonly [text: string, pairs: string])[]>> = {
  'each kind of mark': [
    ['(a)', '1·1'],
    ['[a]', '1·1'],
    ['{a}', '1·1'],
    ['‹a›', '1·1'],
    ['“a”', '1·1'],
    ['”a“', '1·1'],
    ['”a”', '1·1'],
    ['„a“', '1·1'],
    ['„a”', '1·1'],
    ['‘a’', '1·1'],
    ['’a‘', '1·1'],
    ['’a’', '1·1'],
    ['‚a‘', '1·1'],
    ['‚a’', '1·1'],
    ['"a"', '1·1'],
    ...Array.from('.@#+-−–±~_*/\\%&¿¡€…', (sign) => [`"${sign}a"`, '1··1'] as const),
    ["'a'", '1·1'],
    ['«a»', '···'],
  ],
  'pairs in pairs and beside them': [
    ['("a")', '12·21'],
    ['"a(b)"', '1·2·21'],
    ['"a" "b"', '1·1·2·2'],
    ['“a “b” c”', '1··2·2··1'],
    ['„a “b” c“', '1··2·2··1'],
    ['((a))', '12·21'],
  ],
  'marks without a partner': [
    ['(a', '×·'],
    ['a)', '·×'],
    ['(a]', '×·×'],
    ['(a[b)', '1·×·1'],
    ['(a[b)c]', '1·×·1·×'],
    ['"(a"', '1×·1'],
    ['((a)', '×1·1'],
    ['(a))', '1·1×'],
    ['“a', '×·'],
    ['a” b', '·×··'],
    ['‘a', '×·'],
  ],
  'lines, each by itself': [
    ['(\n)', '×·×'],
    ['"a\nb"', '×···×'],
    ['(a)\n(b)', '1·1·2·2'],
    ['“a\n”b“', '×··1·1'],
  ],
  'apostrophes, which are no marks': [
    ["it's", '····'],
    ['it’s', '····'],
    ['it‘s', '····'],
    ["1's", '···'],
    ["rock 'n' roll", '·····1·1·····'],
    ["'it's'", '1····1'],
    ["ا's'", '·1·1'],
    ["'a' b", '1·1··'],
    ["as' b", '·····'],
    ['as’ b', '·····'],
    ["as' 5", '··×··'],
    ["as' ا", '··×··'],
    ["اب' b", '··×··'],
    ["a '69", '·····'],
    ["a '69'", '··1··1'],
    ["ا '69", '··×··'],
    ["ا '90s", '······'],
    ["'a '90s b'", '1········1'],
    ["ا '90sا", '··×····'],
    ["a'90s", '·····'],
  ],
  'primes of functions': [
    ["f'(x)", '··1·1'],
    ["f''(x)", '···1·1'],
    ['f"(x)', '··1·1'],
    ["f' = 2", '······'],
    ["f'' − 2", '·······'],
    ["ff'(x)", '··×1·1'],
    ["f'x", '···'],
    ["ف'(x)", '·×1·1'],
    ["f' x", '····'],
    ["f'=2", '·×··'],
    ["'f'(x)", '1·12·2'],
  ],
  'a mark that opens and closes alike opens before a word and after a space': [
    ['a"b"', '·×·×'],
    ['15" b "c"', '······1·1'],
    ['" a"', '×··×'],
    ['"!a"', '×··×'],
    ['a "b', '··×·'],
    ['("a")', '12·21'],
    ['["a"]', '12·21'],
    ['{"a"}', '12·21'],
    ['“"a"”', '12·21'],
    ['‘"a"’', '12·21'],
    ['„"a"“', '12·21'],
    ['‚"a"‘', '12·21'],
    ['‹"a"›', '12·21'],
    ['”"a"“', '12·21'],
    ['«"a"»', '·1·1·'],
    [':"a"', '·1·1'],
    ['،"a"', '·1·1'],
    ['؛"a"', '·1·1'],
    ['a—"a"', '··1·1'],
    ['a–"a"', '··1·1'],
    ['a-"a"', '··1·1'],
    ['a/"a"', '··1·1'],
    ['a,"a"', '··×·×'],
  ],
  'and before what a word begins with': [
    ['"1"', '1·1'],
    ['".a"', '1··1'],
    ['"@a"', '1··1'],
    ['"#a"', '1··1'],
    ['"$a"', '1··1'],
    ['"+a"', '1··1'],
    ['"-a"', '1··1'],
    ['"(a)"', '12·21'],
    ['"“a”"', '12·21'],
    ['"‘a’"', '12·21'],
    ['"„a“"', '12·21'],
    ['"‚a‘"', '12·21'],
    ['"‹a›"', '12·21'],
    [`"'a"`, '1×·1'],
    ['"…a"', '1··1'],
    ['"ا"', '1·1'],
  ],
  'after an Arabic letter, where none is open': [
    ['و"a"', '·1·1'],
    ['"و"a"', '1·1·×'],
    ['و“a”', '·1·1'],
    ['و”a“', '·1·1'],
    ['“و”a“', '1·1·×'],
  ],
  'a mark of either way closes what awaits it': [
    ['”a“ b”c“', '1·1··×·×'],
    ['„a“b', '1·1·'],
    ['„a “b', '×··×·'],
    ['‚a ‘b', '×··×·'],
    ['”a ”b', '1··1·'],
    ['’a ’b', '1··1·'],
    ['„a ”b', '1··1·'],
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_what, texts) => {
  it.each(texts)('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
