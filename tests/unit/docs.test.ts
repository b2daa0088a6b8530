import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualExamples } from '../../src/commands/manual-examples.ts';
import { articleSchema } from '../../src/content/schemas/article-schema.ts';
import { parseFile } from '../../src/frontmatter/parse-file.ts';
import { createMarkdown, renderMarkdown } from '../../src/markdown/render.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].flatMap(([, name]) => name ?? []);
    for (const name of named.filter((word) => word !== 'run')) expect(scripts).toHaveProperty(name);
  });

  it('leads only to files that there are', () => {
    // Not the examples of what an editor types.
    const prose = text.replace(/^```[\s\S]*?^```/gm, '');
    const targets = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].flatMap(
      ([, path]) => path ?? [],
    );
    for (const target of targets)
      expect(existsSync(join(dirname(page), target)), target).toBe(true);
  });

  it('names only folders and files that there are', () => {
    // Not those of `content/`, which is the editors'.
    const named = [...text.matchAll(/`((?:src|tests|public|docs|bench|deploy)\/[\w./[\]-]*)`/g)];
    for (const [, path = ''] of named) expect(existsSync(path), path).toBe(true);
  });
});

describe('the editors’ manual in Arabic', () => {
  const examples = readdirSync('docs/ar').flatMap((name) =>
    manualExamples(readFileSync(join('docs/ar', name), 'utf8')).map(
      (example) => [`${name}: ${example.split('\n')[0]}`, example] as const,
    ),
  );
  const schema = articleSchema({ timeZone: 'UTC', sections: [] });
  const md = createMarkdown();

  it.each(examples)('shows what can be written, %s', (_place, example) => {
    const parsed = example.startsWith('---') ? parseFile(example, 'x.md', schema) : undefined;
    expect(parsed && 'problems' in parsed ? parsed.problems : []).toEqual([]);
    const body = parsed && 'file' in parsed ? parsed.file.body : example;
    const { notes, html } = renderMarkdown(md, body);
    expect(notes).toEqual([]);
    // What was not understood stands in the page as it was typed.
    expect(html).not.toMatch(/:::|\*\*|\]\(|^[-|>#]/m);
  });

  it('names every field', () => {
    const manual = readFileSync('docs/ar/README.md', 'utf8');
    const fields = Object.keys(schema.shape);
    for (const field of fields) expect(manual, field).toContain(`\`${field}\``);
  });
});
