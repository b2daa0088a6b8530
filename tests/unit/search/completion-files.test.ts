import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCompletions } from '../../../src/search/query/completions/completion-lookup.ts';
import { completionsOf } from '../../../src/search/query/completions/completions.ts';
import { articleOf, filesOf, often, siteOf } from './completions-site.ts';
import { serve } from './query/stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the files of a large site', () => {
  const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const large = () => {
    const words: string[] = [];
    for (const second of LETTERS)
      for (const third of LETTERS)
        for (const fourth of 'كلمن') words.push(`م${second}${third}${fourth}`);
    return [articleOf('', 0, `${words.join(' ')} ${often({ مييييين: 5, قمر: 1 })}`)];
  };

  it('are each at most 6 KB, and with every letter comes one at most', async () => {
    for (const { content } of filesOf(large())) expect(content.length).toBeLessThan(6 * 1024);
    const { asked, complete } = await siteOf(large());
    const counts: number[] = [];
    for (const typed of ['م', 'مي', 'مين', 'مينن', 'مين']) {
      const before = asked.length;
      await complete(typed);
      counts.push(asked.length - before);
    }
    expect(Math.max(...counts)).toBe(1);
    expect(counts.slice(-1)).toEqual([0]);
  });

  it('have every word, the commonest in the file of the first letter', async () => {
    const { asked, complete } = await siteOf(large());
    expect((await complete('م'))[0]).toBe('مييييين');
    expect(asked).toHaveLength(2);
    expect((await complete('ميي')).sort()).toEqual(['مييك', 'مييل', 'مييم', 'ميين', 'مييييين']);
    expect(await complete('ق')).toEqual(['قمر']);
  });

  it('that did not come are asked for again', async () => {
    const files = filesOf(large()).map(({ path, content }) => [`/i/${path}`, content] as const);
    const served: Record<string, BodyInit> = Object.fromEntries(
      files.map(([path, content]) => [path, Buffer.from(content)]),
    );
    const letter = `/i/completions/${'ق'.charCodeAt(0).toString(16)}.words`;
    const whole = served[letter] ?? '';
    delete served[letter];
    serve(served);
    const lookup = await openCompletions('/i/');
    await expect(completionsOf('ق', lookup)).rejects.toThrow();
    served[letter] = whole;
    expect(await completionsOf('ق', lookup)).toEqual([{ text: 'قمر' }]);
  });
});
