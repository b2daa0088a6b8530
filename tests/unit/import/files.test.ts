import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, type Request } from '../../../src/import/import-files.ts';
import { docx, wordParagraph, wordRun } from './documents.ts';
import { folder, GIF, imported, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

describe('a folder', () => {
  it('is imported in one go, its articles leading to each other, and again only what is new', async () => {
    put(
      'posts/2024-01-02-one.md',
      '---\ntitle: أول\n---\nإلى [ثانٍ](two.md) و[ثالث](/old/three/).\n',
    );
    put('posts/two.md', '---\ntitle: ثانٍ\ndate: 2024-01-03\n---\nنصّ.\n');
    put('posts/2024-01-05-three.md', '---\ntitle: ثالث\npermalink: /old/three/\n---\nنصّ.\n');
    put('posts/empty.txt', '');
    put('posts/picture.gif', GIF);
    symlinkSync('/etc/hostname', join(folder, 'from/posts/link.txt'));
    const run = (more?: Partial<Request>) =>
      importFiles([join(folder, 'from')], request({ details: {}, ...more }));
    const kinds = (outcomes: Awaited<ReturnType<typeof run>>) =>
      outcomes.map((outcome) => Object.keys(outcome)[1]).sort();

    const steps: number[] = [];
    const progress = (done: number, of: number) => steps.push(done / of);
    expect(kinds(await run({ dryRun: true, progress }))).toEqual([
      ...['path', 'path', 'path'],
      'refused',
    ]);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect([steps.length, steps[0]]).toEqual([7, 0]);
    expect(readdirSync(folder)).toEqual(['from']);
    expect(kinds(await run())).toEqual(['path', 'path', 'path', 'refused']);
    const one = join(folder, 'articles/one.md');
    expect(readFileSync(one, 'utf8')).toContain('[ثانٍ](/articles/two/) و[ثالث](/articles/three/).');
    writeFileSync(one, 'changed since');
    put('posts/four.md', '---\ntitle: رابع\ndate: 2024-01-06\n---\nنصّ.\n');
    expect(kinds(await run())).toEqual(['path', 'refused', 'there', 'there', 'there']);
    expect(readFileSync(one, 'utf8')).toBe('changed since');
  });
});

describe('a document that cannot be read', () => {
  it('is refused in a sentence among those that can, and is a download of a site', async () => {
    put('papers/one.txt', 'عادت القوارب إلى الميناء.');
    put('papers/old.doc', 'x');
    put('papers/mail.msg', 'x');
    put('papers/table.pdf', '%PDF-1.7');
    put('blog/_posts/2024-01-02-two.md', '---\ntitle: أول\n---\nنصّ.\n');
    put('blog/_posts/table.pdf', '%PDF-1.7');
    const refused = async (name: string) => {
      const outcomes = await importFiles([join(folder, 'from', name)], request({ details: {} }));
      return outcomes.flatMap((outcome) => ('refused' in outcome ? outcome.refused : []));
    };
    expect((await refused('papers')).join('\n')).toMatch(
      /mail\.msg[\s\S]*\.eml[\s\S]*old\.doc[\s\S]*\.docx[\s\S]*table\.pdf/,
    );
    expect(await refused('blog')).toEqual([]);
  });
});

describe('every word', () => {
  const word = fc.stringMatching(/^[اأبتثجحخدذرزسشصضطظعغفقكلمنهويةىء]{2,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const block = fc.tuple(fc.constantFrom('p', 'h2', 'li', 'b', 'quote', 'cell', 'line'), words);

  it('of a piece of HTML and of a document of Word comes out, in order', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const expected = blocks.flatMap(([, each]) => each);
        const html = blocks.map(([kind, each]) => {
          const text = each.join(' ');
          if (kind === 'li') return `<ul><li>${text}</li></ul>`;
          if (kind === 'b') return `<p><b>${each[0]} </b>${each.slice(1).join('<i> </i>')}</p>`;
          if (kind === 'quote') return `<blockquote>${text}</blockquote>`;
          if (kind === 'cell')
            return `<table><tr>${each.map((one) => `<td><p>${one}</p></td>`).join('')}</tr></table>`;
          return kind === 'line' ? `<div>${each.join('<br>')}</div>` : `<${kind}>${text}</${kind}>`;
        });
        count += 1;
        const details = { title: 'X', date: '2024-11-12' };
        const page = await imported('a.html', html.join('\n'), { details, slug: `a-${count}` });
        expect(wordsIn(page.body)).toEqual(expected);
        const paragraphs = blocks.map(([kind, each]) =>
          wordParagraph(
            each.map((one) => wordRun(`${one} `, kind === 'b' ? '<w:b/>' : '')).join(''),
          ),
        );
        const document = await imported('a.docx', docx(paragraphs.join('')), {
          details,
          slug: `b-${count}`,
        });
        expect(wordsIn(document.body)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
