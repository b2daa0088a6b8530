import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FILES = {
  'site.yaml': `name: الشراع
nameEn: The Sail
nameFr: La Voile
url: https://sail.example/
description: أخبار الموانئ.
descriptionEn: News of harbours.
descriptionFr: Nouvelles des ports.
sections:
  - { name: علوم, nameEn: Science, nameFr: Sciences }
  - { name: اقتصاد, nameEn: Economy, nameFr: Économie }
`,
  'pages/about.md': '---\ntitle: عن الشراع\n---\n\nصفحة تعرّف بالموقع.\n',
  'pages/about-us.md': '---\ntitle: About us\nlang: en\n---\n\nWho we are.\n',
  'pages/en/about.md': '---\ntitle: About this edition\n---\n\nWhat this edition is.\n',
  'authors/layla.md': '---\nname: ليلى الحارثي\nnameEn: Layla al-Harthi\n---\n',
  'articles/harbour.md': `---
title: ميناء جديد على الخليج
pubDate: 2025-03-01
section: علوم
tags: [موانئ]
author: ليلى الحارثي
---

يفتح الميناء الجديد أبوابه للقوارب في الربيع، وفيه رصيف طويل للصيادين.
`,
  'articles/market.md': `---
title: سوق السمك تعود إلى مكانها
pubDate: 2025-02-01
section: اقتصاد
tags: [أسواق]
author: ليلى الحارثي
---

عادت السوق إلى الميناء القديم بعد غياب طويل.
`,
  'articles/en/harbour.md': `---
title: A new harbour on the bay
pubDate: 2025-03-02
section: Science
tags: [harbours]
author: Layla al-Harthi
translationOf: harbour
---

The new harbour opens to boats in spring, with a long pier for fishermen. See
[the lighthouse](/en/articles/lighthouse/).
`,
  'articles/lighthouse.md': `---
title: The lighthouse keeper retires
pubDate: 2025-03-09
section: Science
tags: [harbours]
author: Layla al-Harthi
lang: en
featured: true
---

After forty years of lamps and fog, the keeper of the lighthouse has gone home.
`,
  'articles/gone.md': `---
title: A story that was wrong
pubDate: 2025-03-03
lang: en
withdrawn: Its numbers were wrong.
---

Nothing of it stays.
`,
  'articles/fr/port.md': `---
title: Un nouveau port sur la baie
pubDate: 2025-03-04
section: Sciences
tags: [ports]
translationOf: en/harbour
---

Le nouveau port ouvre au printemps, avec une longue jetée pour les pêcheurs.
`,
};

/** Content in Arabic and English, and where it is asked for in French. */
export async function writeEditions(folder: string, inFrench = false): Promise<void> {
  const files = Object.entries(FILES).filter(([name]) => inFrench || !name.includes('/fr/'));
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const own = inFrench
      ? text
      : text.replaceAll(/^(?:name|description)Fr:.*\n|, nameFr:[^}]*(?= })/gm, '');
    await writeFile(join(folder, name), own);
  }
}
