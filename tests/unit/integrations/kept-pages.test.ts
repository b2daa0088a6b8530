import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { OUTPUT, shownPath } from '../../../src/folders.ts';
import { putAgain } from '../../../src/integrations/kept-pages.ts';
import { recordOf } from '../../../src/publishing/this-build.ts';

const PAGE = 'articles/a/index.html';

it('a page that was to stay and is lost is told in both languages, and made by the next build', () => {
  const record = recordOf(OUTPUT);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, 'what was published');
  expect(() => putAgain({ put: () => false }, 'hash', 'target', PAGE)).toThrow(
    expect.objectContaining({
      name: 'ContentProblems',
      message: expect.stringMatching(
        new RegExp(
          `^${shownPath(join(OUTPUT, PAGE))}:1:\\n  غيَّر أحدهم هذه الصفحة .*\\n  Somebody has changed this page `,
        ),
      ),
    }),
  );
  expect(existsSync(record)).toBe(false);
});

it('one whose copy is whole is put there', () => {
  const put = vi.fn(() => true);
  putAgain({ put }, 'hash', 'target', PAGE);
  expect(put).toHaveBeenCalledWith('hash', 'target');
});
