import { describe, expect, it } from 'vitest';
import { splitForeign } from '../../../src/import/markdown/foreign-frontmatter.ts';

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('fields of another system that are more than anyone writes', () => {
  it.each([
    ['JSON', `{\n"title": "خبر",\n"tags": ${deep(20_000)}\n}\n\nنص`, /lists in lists/],
    ['TOML', `+++\ntags = ${deep(30)}\n+++\nنص`, /lists in lists/],
    ['YAML', `---\ntitle: خبر\n${'- a\n'.repeat(20_000)}---\nنص`, /64000 characters/],
    ['YAML without its first line', `title: خبر\n${'- a\n'.repeat(20_000)}---\nنص`, /64000/],
  ])('are refused, with the name of their file: %s', (_what, text, said) => {
    expect(() => splitForeign(text, 'a.md')).toThrow(said);
    expect(() => splitForeign(text, 'a.md')).toThrow(/a\.md/);
  });

  it('are read as text, each by itself, where YAML is too deep', () => {
    const { fields, body } = splitForeign(`---\ntitle: خبر\ntags: ${deep(30)}\n---\nنص`, 'a.md');
    expect(fields.title).toBe('خبر');
    expect(body.trim()).toBe('نص');
  });
});

describe('fields without the line that opens them', () => {
  it('are read where they have a title and a line that closes them', () => {
    const { fields, body } = splitForeign('date: 2025-03-04\ntitle: خبر\n---\nنص', 'a.md');
    expect(fields).toMatchObject({ title: 'خبر' });
    expect(body).toBe('نص');
  });

  it.each([
    'Note: نص\n---\nنص',
    'title: خبر\n\nنص بلا حقل\n---\nنص',
    'title: خبر\nنص',
    'نص\ntitle: خبر\n---\nنص',
    '- title: خبر\n---\nنص',
  ])('and nothing else: %s', (text) => {
    expect(splitForeign(text, 'a.md')).toMatchObject({ fields: {}, body: text });
  });
});
