import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSite } from '../../../src/content/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'site.yaml');

const RIGHT = `---
# إعدادات
name: "المرصد #1"
nameEn: 1.10
url: https://observatory.example/
description: أخبار
descriptionEn: News
sections: # بترتيبها
  - { name: علوم, nameEn: Science }
  - name: رياضة
    nameEn: Sport
`;
const read = (text: string) => {
  writeFileSync(file, text);
  return readSite(file);
};

it('reads the settings as they are typed', () => {
  expect(read(RIGHT)).toMatchObject({
    name: 'المرصد #1',
    nameEn: '1.10',
    sections: [{ name: 'علوم' }, { name: 'رياضة', nameEn: 'Sport' }],
  });
});

it.each([
  ['a name cut', /name: "المرصد #1"/, 'name: المرصد #1', 3, 'name: "المرصد #1"'],
  ['an alias', /أخبار/, '*أخبار', 6, 'description: "*أخبار"'],
  ['a section with a colon', /name: رياضة/, 'name: رياضة: كرة', 10, '- name: "رياضة: كرة"'],
  ['no space', /url: /, 'url:', 5, 'url: https://observatory.example/'],
])('says what to write on which line: %s', (_what, part, wrong, line, write) => {
  expect(() => read(RIGHT.replace(part, wrong))).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          file,
          line,
          ar: expect.stringContaining(write),
          en: expect.stringContaining(write),
        }),
      ],
    }),
  );
});
