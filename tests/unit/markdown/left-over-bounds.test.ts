import { describe, expect, it } from 'vitest';
import { render } from './rendered.ts';

/** What editors are told of, as it stands in the text. */
const told = (text: string) =>
  render(text).notes.flatMap(({ en }) => {
    const [, shown, seen] = /^"(.+?)" is shown|^Readers see "(.+?)" here/.exec(en) ?? [];
    return shown ?? seen ?? [];
  });

/** What stands between ⟦ and ⟧ is told of, and nothing else is. */
describe.each([
  [
    'what is to come',
    [
      '⟦[ صورة ]⟧',
      '⟦( خريطة )⟧',
      '⟦(photo here)⟧',
      '⟦[ صورة القارب ]⟧',
      '⟦(فيديو 12 )⟧',
      '⟦(صورة  هنا)⟧',
      '⟦[photo here]⟧',
      '⟦[صورة: القارب القديم]⟧',
      '⟦الصورة : boat.jpeg⟧',
      '⟦صورة:boat.jpg⟧',
      '[صورتان]',
      '(صورة القارب)',
      'انظر [صورة]',
      '[صورة] نص',
      'صورة: boat.jpg نص',
      'انظر صورة: boat.jpg',
    ],
  ],
  [
    'signs of wikis',
    [
      '⟦===عنوان===⟧',
      '⟦== عنوان من كلمات ==⟧',
      '⟦== عنوان⟧',
      '== عنوان = آخر',
      'قال == عنوان',
      "⟦'''غ'''⟧",
      "''' نعم'''",
      "'''نعم '''",
      'نص ⟦//مائل هنا//⟧ نص',
      'نص ⟦//م//⟧',
      'a//ب//',
      '// ب//',
      '//ب //',
      '//ب///',
      '⟦![[أ]]⟧ و⟦[[ب]]⟧',
      'نص ⟦@[TOC]⟧',
      'نص ⟦{toc}⟧',
    ],
  ],
  [
    'signs of Textile',
    [
      '⟦fn1.⟧ حاشية',
      '⟦bc..⟧ نص',
      '⟦h3>.⟧ عنوان',
      '⟦h2.⟧  عنوان',
      'h2. 12',
      'p. 12',
      'h2.نص',
      'قال h2. نص',
      'قال p. نص',
    ],
  ],
  [
    'orders to other systems',
    [
      '⟦.. image::⟧ x',
      'نص .. note:: نص',
      '⟦:width:⟧ 50',
      '⟦#+BEGIN_SRC⟧',
      'نص #+TITLE: x',
      'نص ⟦video:x[]⟧ نص',
      '⟦{/quote}⟧',
      '⟦{code:java}⟧',
      '⟦{info:title=نعم}⟧',
      '⟦{{}}⟧',
      '⟦{%%}⟧',
      '⟦{#ملاحظة#}⟧',
      '⟦{:}⟧',
      '{{`نص`}}',
      '⟦{ .class x=1}⟧',
      '{.١}',
      '⟦{ width=}⟧',
      '⟦{a=5}⟧',
      '⟦[caption]⟧',
      '⟦[columns]⟧',
      '⟦[vc_row_inner]⟧',
      '⟦[su_note]⟧',
      '⟦[et_pb_section]⟧',
      '⟦[caption نعم]⟧',
      '⟦[embed=5]⟧',
      '⟦[my-form id=5 b=6]⟧',
      '[captions]',
      '[my-form]',
      'نص @[abc] نص',
      'نص [youtube](/abc)',
      'نص @*youtube*',
      '@[quote=نور](/x)',
    ],
  ],
  [
    'tasks and boxes',
    [
      '- ⟦[]⟧ لم يُنجز',
      '- نص [x] نعم',
      '- [x]نعم',
      '⟦[!ab]-⟧ نص',
      '⟦??? note⟧',
      '⟦!!!+ note⟧ "x"',
      '!!! 12',
      'نص !!! note',
      'نص [!NOTE]',
    ],
  ],
  [
    'signs of forums',
    ['⟦[i]⟧نعم[/i]', '[i]نعم⟦[/b]⟧', '⟦[img]⟧', '⟦[/img]⟧', '⟦[size=12]⟧', '⟦[size=]⟧'],
  ],
  [
    'formulas and commands',
    [
      'نص ⟦$$⟧ نص',
      '⟦\\sqrt{⟧2}',
      '⟦$y$⟧',
      '⟦$نص نعم$⟧',
      'x$y$',
      '5$y$',
      '$y$x',
      '$ نص$',
      '$نص $',
      '⟦\\newpage⟧',
      '⟦\\textbf{}⟧',
      'ن\\newpage',
      '5\\newpage',
      '\\newpage/x',
      '\\newpage\\x',
    ],
  ],
  [
    'entities',
    [
      '⟦&zwnj⟧ نص',
      '⟦&zwj⟧ نص',
      '⟦&#8217⟧ نص',
      '⟦&ndash⟧ نص',
      '⟦&rlm⟧ نص',
      '&nbsp_',
      '&nbspx',
      '**nbsp;** و**lt;**',
    ],
  ],
  [
    'what stands higher or lower, was put in or stands out',
    [
      'ن⟦^5⟧',
      '(م)⟦^2⟧',
      '5⟦^-12⟧',
      'x⟦^(12)⟧',
      'x⟦^{12}⟧',
      'x⟦^th^⟧',
      'x^n',
      '^^نعم^',
      '^نعم^^',
      '^(نعم)^',
      'ن ^5',
      '⟦~نص من كلمات~⟧ نص',
      'H⟦~12~⟧O',
      '~نص من كلمات~بعدها',
      '~5 إلى 6~',
      '⟦++نص من كلمات++⟧',
      '5++نص++',
      '++ نص++',
      '++نص ++',
      '++نص+++',
      'قال ⟦==ن==⟧',
      'قال ⟦==نص من كلمات==⟧',
      'قال == نص==',
      'قال ==نص ==',
    ],
  ],
  [
    'faces',
    ['⟦:-1:⟧', '⟦:heart_eyes:⟧', 'ن:smile:', '5:smile:', ':smile:ن', ':x:', ':Smile:', ':ab نعم:'],
  ],
])('%s', (_kind, texts) => {
  it.each(texts.map((text) => [text]))('%s', (text) => {
    const signs = Array.from(text.matchAll(/⟦(.*?)⟧/g), ([, sign]) => sign);
    expect(told(text.replaceAll(/[⟦⟧]/g, ''))).toEqual(signs);
  });
});

it.each(['&nbsp;', '&#8217;', '&#x27;'])('an entity in entities is told of: %s', (seen) => {
  expect(told(seen.replace('&', '&amp;'))).toEqual([seen]);
});
