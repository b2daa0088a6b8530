import { describe, expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const bodyOf = async (html: string) => (await imported('a.html', html)).body;

describe('a link to a place on its own page', () => {
  const link = '<p><a href="#part">إليه</a></p>';

  it.each([
    ['a heading by its name', '<h2 id="part">الباب الأول</h2>'],
    ['a heading by a name within it', '<h2><a name="part"></a>الباب الأول</h2>'],
    ['a heading by a name right before it', '<p><a id="part"></a></p><h2>الباب الأول</h2>'],
    ['a heading by that of its part', '<section id="part"><h2>الباب الأول</h2></section>'],
  ])('leads to %s', async (_what, heading) => {
    expect(await bodyOf(`${link}${heading}<p>نصّ.</p>`)).toContain('[إليه](#الباب-الأول)');
  });

  it('is words where no heading is there, and told', async () => {
    const { body, told } = await imported(
      'a.html',
      `${link}<p id="part">نصّ.</p><h2>باب</h2><p>ن.</p>`,
    );
    expect(body).toMatch(/^إليه\n/);
    expect(told).toContain('Links to what is not here became text: #part.');
  });
});
