import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../src/content/json-schemas.ts';

const schemas = jsonSchemas();

it.each([...schemas])('%s is that of which a build reads; `-u` writes it', async (name, made) => {
  await expect(made).toMatchFileSnapshot(resolve('.vscode', name));
});

describe('site.schema.json', () => {
  const schema = z.fromJSONSchema(JSON.parse(schemas.get('site.schema.json') ?? '{}'));
  const siteIn = (file: string) => parse(readFileSync(file, 'utf8'));

  it.each(['content/site.yaml', 'tests/newsroom/site.yaml', 'tests/one-article/site.yaml'])(
    'takes %s',
    (file) => {
      expect(schema.safeParse(siteIn(file)).error).toBeUndefined();
    },
  );

  it.each([
    ['a name that is misspelt', 'naem', 'خبر'],
    ['digits that there are not', 'digits', 'roman'],
  ])('underlines %s', (_what, field, value) => {
    const site = { ...siteIn('content/site.yaml'), [field]: value };
    expect(schema.safeParse(site).success).toBe(false);
  });

  it('is what Visual Studio Code reads', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['yaml.schemas']['./.vscode/site.schema.json']).toContain('content/site.yaml');
  });
});
