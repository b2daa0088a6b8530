import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const settings = (section: string) =>
  `name: ن\nnameEn: N\nurl: https://n.example/\ndescription: د\ndescriptionEn: D\nsections:\n  - { name: ${section}, nameEn: S }\n`;

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-borrowed-'));
  content = join(folder, 'elsewhere');
  mkdirSync(join(folder, 'content/pages'), { recursive: true });
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), settings('طقس'));
  writeFileSync(join(folder, 'content/pages/about.md'), '---\ntitel: عن الموقع\n---\n\nنصّ.\n');
  const article = '---\ntitle: خبر\npubDate: 2025-01-01\nsection: طقس\n---\n\nنصّ.\n';
  writeFileSync(join(content, 'articles/rain.md'), article);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `npm run check` of a content folder outside a project. */
function check(): string {
  const env = { ...process.env, CONTENT_DIR: content };
  const script = resolve('src/commands/check.ts');
  return spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' }).stderr;
}

it('a content folder without settings and pages borrows those of the project', () => {
  // The section is the project's, and so is the page with a misspelt field.
  expect(check()).toMatch(/^content\/pages\/about\.md:\d+:/);
});

it('one that has them borrows nothing', () => {
  writeFileSync(join(content, 'site.yaml'), settings('علوم'));
  mkdirSync(join(content, 'pages'));
  const said = check();
  expect(said).toMatch(/^elsewhere\/articles\/rain\.md:4:/);
  expect(said).not.toContain('about.md');
});
