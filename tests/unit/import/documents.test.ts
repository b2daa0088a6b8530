import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { becameOf, expectedOf } from './given-documents.ts';

const FOLDER = 'tests/import/documents';
const NAMES = readdirSync(FOLDER);

describe('each document of tests/import becomes the Markdown beside it', () => {
  it.each(NAMES)('%s', async (name) => {
    const place = join(FOLDER, name);
    const { articles, told, pictures } = await becameOf(place);
    const expected = expectedOf(place);
    const isOne = 'expected.md' in expected;
    expect(isOne ? Object.values(articles) : articles).toEqual(
      isOne ? Object.values(expected) : expected,
    );
    const said = join(place, 'told.txt');
    expect(told).toBe(existsSync(said) ? readFileSync(said, 'utf8') : '');
    const all = Object.values(articles).join('\n');
    expect(pictures.filter((picture) => !all.includes(picture))).toEqual([]);
  });

  it('of every kind there is one', () => {
    const kinds = new Set(NAMES.map((name) => name.split('-')[0]));
    for (const kind of 'text markdown mdx html word opendocument rtf wordpress ghost feed folder'.split(
      ' ',
    ))
      expect(kinds).toContain(kind);
    expect(NAMES.length).toBeGreaterThanOrEqual(40);
  });
});
