import { beforeEach, describe, expect, it } from 'vitest';
import { answerDigest, forgetAnswers, listen, noteAsked } from '../../../src/cache/questions.ts';
import { memoizePerBuild } from '../../../src/memoize-per-build.ts';

let answer: unknown;
let asked: Set<string>;
const ask = () => memoizePerBuild('anything', async () => answer);
beforeEach(() => {
  answer = ['a'];
  asked = new Set();
});

describe('what a page asks', () => {
  it('is noted with what it is asked of, once', async () => {
    const titleOf = memoizePerBuild('titleOf', async (id: string) => `title of ${id}`);
    await listen(asked, async () => {
      await titleOf('a,b');
      await titleOf('c');
      await titleOf('c');
    });
    expect([...asked]).toEqual(['["titleOf","a,b"]', '["titleOf","c"]']);
  });

  it('is noted also where another page asked before, and answered once', async () => {
    let times = 0;
    const count = memoizePerBuild('count', async () => {
      times += 1;
      return times;
    });
    await listen(new Set(), count);
    await listen(asked, count);
    expect([...asked]).toEqual(['["count"]']);
    expect(times).toBe(1);
  });

  it('is not noted of what an answer is found by, first or later', async () => {
    const all = memoizePerBuild('all', async () => ['a', 'b']);
    const number = memoizePerBuild('number', async () => (await all()).length);
    await listen(asked, number);
    expect([...asked]).toEqual(['["number"]']);
  });

  it('is noted of what was made for another page and is used again', async () => {
    const titleOf = memoizePerBuild('titleOf', async (id: string) => `title of ${id}`);
    const made = new Set<string>();
    await listen(made, () => titleOf('a'));
    await listen(asked, async () => noteAsked(made));
    expect([...asked]).toEqual(['["titleOf","a"]']);
  });

  it('is noted of each page by itself, those that are made at once, too', async () => {
    const slow = memoizePerBuild('slow', async (id: string) => id);
    const [one, other] = [new Set<string>(), new Set<string>()];
    await Promise.all([listen(one, () => slow('1')), listen(other, () => slow('2'))]);
    expect([...one, ...other]).toEqual(['["slow","1"]', '["slow","2"]']);
  });
});

it('an answer that is let go of is found anew', async () => {
  const current = ask();
  await current();
  const before = await answerDigest('["anything"]');
  answer = ['b'];
  expect(await current()).toEqual(['a']);
  forgetAnswers();
  expect(await current()).toEqual(['b']);
  expect(await answerDigest('["anything"]')).not.toBe(before);
});

describe('the digest of an answer', () => {
  it('is another when the answer is', async () => {
    ask();
    const before = await answerDigest('["anything"]');
    ask();
    expect(await answerDigest('["anything"]')).toBe(before);
    answer = ['b'];
    ask();
    expect(await answerDigest('["anything"]')).not.toBe(before);
  });

  it('is none where nobody answers, or the answer has none', async () => {
    expect(await answerDigest('["nobody has this question"]')).toBeUndefined();
    answer = { find: () => 1 };
    ask();
    expect(await answerDigest('["anything"]')).toBeUndefined();
  });
});
