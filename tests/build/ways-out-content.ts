/** A publication that uses every way out: a hub, a logo, sections, an edition, a headline that is too long. */
export const SITE = 'https://post.example/';
export const SETTINGS = `name: البريد
nameEn: The Post
url: ${SITE}
description: أخبار كُتبت للتجربة.
descriptionEn: News written to try things.
hub: https://hub.example/
logo: mark.png
sections:
  - { name: اقتصاد, nameEn: Economy, slug: economy }
  - { name: علوم, nameEn: Science, slug: science }
`;
export const LONG = 'عنوان طويل جداً '.repeat(30).trim();
export const ARTICLES = {
  harbour: `---
title: مرفأ جديد
pubDate: 2025-03-04
section: اقتصاد
authors: [ليلى الحارثي, يوسف النجار]
tags: [صيد]
redirectFrom: [/articles/first-name/]
corrections:
  - { date: 2025-03-06, text: صُحّح العدد. }
image: { src: mark.png, alt: علامة, caption: كما رُسمت, credit: ليلى }
# سرّ في الحقول
---

نصّ المرفأ[^1].

[^1]: من البلدية.
`,
  yesterday: `---
title: خبر أمس
pubDate: 2025-03-06 09:00
section: علوم
---

نصّ [أمس](/articles/harbour/).
`,
  long: `---
title: ${LONG}
pubDate: 2025-03-01
section: علوم
---

نصّ.
`,
  pier: `---
title: One pier
pubDate: 2025-02-01
lang: en
tags: [harbour]
---

Text.
`,
};
