import type { Message } from '../message.ts';
import { onLines } from './alike.ts';

/** A sign of emphasis that did not become one. @param sign `*`, `**`, `_`, `__`, `~~` */
export function signShown(sign: string): Message {
  const escaped = sign.replace(/./g, '\\$&');
  return {
    ar: `تظهر العلامة ${sign} هنا كما كُتبت، لأنها وحدها، أو ملتصقة بحرف أو بعلامة ترقيم، أو بينها وبين ما بعدها مسافة. اكتب علامتين وضع الكلمة كلها بينهما بلا مسافة: ${sign}ل«رويترز»${sign} لا ل${sign}«رويترز»${sign}. وإن أردتها أن تظهر فاكتب ${escaped}.`,
    en: `The ${sign} here is shown as it was typed, because it stands alone, touches a letter or a punctuation mark, or has a space on its inner side. Write two and put the whole word right inside: ${sign}ل«رويترز»${sign}, not ل${sign}«رويترز»${sign}. If it is to be shown, write ${escaped}.`,
  };
}

/** Signs of emphasis that begin once more where they were meant to end. @param sign `*`, `**`, `_`, `__` */
export function emphasisInItself(sign: string): Message {
  return {
    ar: `تبدأ العلامة ${sign} هنا مرة ثانية قبل أن تنتهي الأولى، فيشمل الإبراز ما بينهما وما بعدهما. ضع الكلام كله بين علامتين، بلا علامة مثلهما في داخله: ${sign}«أ» و«ب»${sign}.`,
    en: `The ${sign} begins here once more before the first has ended, so that what stands between and behind them is emphasized, too. Put all of it between two, with none inside: ${sign}«أ» و«ب»${sign}.`,
  };
}

export const BACKTICK_SHOWN: Message = {
  ar: 'تظهر العلامة ` هنا كما كُتبت، لأنها بلا علامة مثلها تغلقها. احذفها، وإن أردتها أن تظهر فاكتب \\`.',
  en: 'The ` here is shown as it was typed, because no other closes it. Remove it; if it is to be shown, write \\`.',
};

/** A bullet of Markdown whose space is missing. @param sign `-` or `+` */
export function bulletWithoutSpace(sign: string): Message {
  return {
    ar: `يظهر هذا السطر كما كُتب، إذ لا مسافة بعد العلامة ${sign}. إن كان بنداً في قائمة فاكتب بعدها مسافة: «${sign} بند».`,
    en: `This line is shown as it was typed, because no space follows the ${sign}. If it is an item of a list, put one after it: "${sign} item".`,
  };
}

/** A sign of a list without another that follows it. @param markdown what Markdown has in its place */
export function signAlone(sign: string, markdown: '-' | '1.'): Message {
  const example = {
    '-': { ar: 'في أول كل بند «- »', en: '"- " before each item' },
    '1.': {
      ar: 'البنود متتالية، كلاً في سطر: «1. » ثم «2. »',
      en: 'the items in a row, each on its line: "1. ", then "2. "',
    },
  }[markdown];
  return {
    ar: `يظهر هذا السطر كما كُتب بعلامته «${sign}»، فلا بند قبله ولا بعده يجعله من قائمة. إن كان من قائمة فاكتب ${example.ar}، وإلا فدعه.`,
    en: `This line is shown as it was typed, with its sign "${sign}", because no item before it or after it makes it part of a list. If it is one, write ${example.en}; if not, leave it.`,
  };
}

/** Signs that count, in one list or below one another, and do not do so in a row. @param lines those of each */
export function signsOutOfRow(signs: readonly string[], lines: readonly number[]): Message {
  const [first, last, on] = [signs[0], signs.at(-1), onLines(lines)];
  const shown =
    signs.length === 2
      ? {
          ar: `تظهر العلامتان «${first}» و«${last}» كما كُتبتا ${on.ar}، إذ لا تلي أيٌّ منهما`,
          en: `The signs "${first}" and "${last}" are`,
        }
      : {
          ar: `تظهر العلامات من «${first}» إلى «${last}» كما كُتبت ${on.ar}، إذ لا تلي أيٌّ منها`,
          en: `The signs from "${first}" to "${last}" are`,
        };
  return {
    ar: `${shown.ar} التي قبلها. إن أردت قائمة فاكتب بنودها متتالية، كلاً في سطر: «1. » ثم «2. »، وإلا فدع هذه الأسطر.`,
    en: `${shown.en} shown as they were typed, ${on.en}, because none follows the one before it. If a list is meant, write its items in a row, each on its line: "1. ", then "2. "; if not, leave these lines.`,
  };
}

/** A row between bars by itself. */
export const ROW_ALONE: Message = {
  ar: 'يظهر هذا السطر كما كُتب، فسطر واحد بين | و| ليس جدولاً. اكتب فوقه سطر العناوين وتحت العناوين سطراً مثل |--|--|، أو احذف العلامات.',
  en: 'This line is shown as it was typed: one row between bars is no table. Write the headings above it, with a line such as |--|--| below them, or remove the bars.',
};

export const COMMENT_LEFT_OUT: Message = {
  ar: 'لا يُنشر ما بين <!-- و-->، فهو ملاحظة لا يراها القرّاء. إن كان من الخبر فاحذف العلامتين.',
  en: 'What stands between <!-- and --> is not published: readers do not see such a note. If it is part of the article, remove the two signs.',
};

export const COMMENT_NOT_CLOSED: Message = {
  ar: 'تبدأ هنا ملاحظة بالعلامة <!-- ولا تنتهي، فقد تُنشر. اكتب --> في آخرها، أو احذف <!--.',
  en: 'A note begins here with <!-- and does not end, so that it could be published. Write --> at its end, or remove the <!--.',
};

/** @param sign that stands in the place of `<!--` */
export function commentSpoilt(sign: string): Message {
  return {
    ar: `تبدأ هنا ملاحظة بالعلامة «${sign}» لا بالعلامة <!--، فسيراها القرّاء. احذفها، أو اكتبها هكذا: <!-- ملاحظة -->. وإن أردت العلامة ظاهرة فاكتب \\<!--.`,
    en: `A note begins here with "${sign}" and not with <!--, so that readers would see it. Delete it, or write it as <!-- note -->. If the sign is to be shown, write \\<!--.`,
  };
}

/** A note among the words of a field, where all is words. @param sign with which it begins */
export function commentInField(sign: string): Message {
  return {
    ar: `في هذا الحقل ملاحظة تبدأ بالعلامة «${sign}»، وما في الحقول يُنشر كله. احذفها، أو انقلها إلى سطر وحدها يبدأ بالعلامة #.`,
    en: `This field has a note that begins with "${sign}", and all that a field has is published. Delete it, or move it to a line of its own that begins with #.`,
  };
}

/** What another system would have replaced. @param found as it was typed */
function ofAnotherSystem(found: string, instead: Message): Message {
  return {
    ar: `«${found}» يظهر كما كُتب، فهو من نظام آخر. ${instead.ar}`,
    en: `"${found}" is shown as it was typed: it belongs to another system. ${instead.en}`,
  };
}

const INSTEAD = {
  shortcode: {
    ar: 'احذفه، أو اكتب مكانه ما يدل عليه: صورة ![وصف](boats.jpg)، أو رابطاً [وصف](https://example.org)، أو صندوقاً.',
    en: 'Remove it, or write what it stands for: a picture, ![description](boats.jpg), a link, [description](https://example.org), or a box.',
  },
  attributes: { ar: 'احذفه.', en: 'Remove it.' },
  note: {
    ar: 'احذفه إن كان ملاحظة لا يراها القرّاء، أو اكتبها هكذا: <!-- ملاحظة -->.',
    en: 'Remove it if it is a note that readers are not to see, or write it as <!-- note -->.',
  },
  definition: {
    ar: 'اكتب الكلمة ومعناها في سطر واحد: **الكلمة**: معناها.',
    en: 'Write the word and what it means on one line: **word**: what it means.',
  },
  embed: {
    ar: 'اكتب في سطر وحده صورة: ![وصف الصورة](boats.jpg)، أو رابطاً: [وصف](https://example.org).',
    en: 'Write on a line of its own a picture, ![what it shows](boats.jpg), or a link, [description](https://example.org).',
  },
  task: { ar: 'اكتب البند بلا هذه العلامة: «- بند».', en: 'Write the item without it: "- item".' },
  contents: {
    ar: 'احذفه، فالموقع يصنع الفهرس من العناوين.',
    en: 'Remove it: the site makes the contents of the headings.',
  },
  box: {
    ar: 'اكتب صندوقاً: سطراً هو :::ملاحظة، فالنصّ، فسطراً هو :::.',
    en: 'Write a box: a line :::note, the text, and a line :::.',
  },
  formula: {
    ar: 'اكتب المعادلة كما تُقرأ، مثل 2 × 3 = 6، أو ضعها في صورة.',
    en: 'Write the formula as it is read, such as 2 × 3 = 6, or show it in a picture.',
  },
  emoji: { ar: 'اكتب كلمة مكانه، أو الرمز نفسه.', en: 'Write a word in its place, or the emoji.' },
  command: {
    ar: 'احذفه: تُقسم الصفحات وحدها، وما في الأوامر من كلام يُكتب بلا أمر.',
    en: 'Remove it: pages are laid out by themselves, and words in a command are written without it.',
  },
  entity: {
    ar: 'اكتب الحرف نفسه مكانه، أو أضف في آخره فاصلة منقوطة لاتينية (;).',
    en: 'Write the character itself in its place, or put a semicolon (;) at its end.',
  },
  raised: {
    ar: 'اكتب الرقم المرفوع نفسه، مثل m²، ولحاشية اكتب [^1].',
    en: 'Write the raised figure itself, such as m²; for a footnote, write [^1].',
  },
  lowered: {
    ar: 'اكتب الرقم المنخفض نفسه، مثل CO₂، ولما شُطب اكتب ~~كلمة~~.',
    en: 'Write the lowered figure itself, such as CO₂; for what is struck out, write ~~word~~.',
  },
  wiki: {
    ar: 'اكتب «## » في أول العنوان، و**كلمة** للغامق، و*كلمة* للمائل.',
    en: 'Begin a heading with "## ", and write **word** for bold and *word* for italics.',
  },
  textile: {
    ar: 'اكتب «## » في أول العنوان، و«> » في أول الاقتباس، ولا شيء في أول الفقرة.',
    en: 'Begin a heading with "## ", a quotation with "> ", and a paragraph with nothing.',
  },
  inserted: { ar: 'اكتب **كلمة** للغامق.', en: 'Write **word** for bold.' },
  highlight: { ar: 'اكتب **كلمة** للغامق.', en: 'Write **word** for bold.' },
  bbcode: {
    ar: 'اكتب **كلمة** للغامق، و*كلمة* للمائل، و[كلمة](https://example.org) للرابط.',
    en: 'Write **word** for bold, *word* for italics, and [word](https://example.org) for a link.',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** An entity whose own sign was written as one: `&amp;lt;`, where `&lt;` is seen. */
export function entityTwice(found: string): Message {
  const seen = found.replace(/^&amp;/i, '&');
  return {
    ar: `يرى القرّاء هنا «${seen}» لا حرفاً، فقد كُتبت العلامة & فيه رمزاً: ${found}. اكتب ${seen} أو الحرف نفسه.`,
    en: `Readers see "${seen}" here and no character, because its & was written as a code: ${found}. Write ${seen}, or the character itself.`,
  };
}

/** What stands in the place of a picture or the like. */
export function stillToCome(found: string): Message {
  return {
    ar: `«${found}» يظهر للقرّاء كلاماً كما كُتب. ضع مكانه ما يدل عليه: صورة ![وصف](boats.jpg)، أو رابطاً [وصف](https://example.org)، أو احذفه.`,
    en: `"${found}" is shown to readers as words, as it was typed. Put what it stands for in its place: a picture, ![description](boats.jpg), or a link, [description](https://example.org); or remove it.`,
  };
}

/** Behind the name of a file: a document's, or of an article as its disk has it. */
const HAS_ENDING = /\.[a-z][a-z\d]{1,4}$/;

/** A link of a wiki, `[[moon-harbour|المرفأ]]`: what stands in it may be a file's name, or a headline. */
export function wikilink(found: string): Message {
  const [, name = '', words = name] = /^\[\[([^|\]]*)(?:\|([^\]]*))?/.exec(found) ?? [];
  const [file, place] = name.trim().split('#', 2);
  const own = file && (HAS_ENDING.test(file) ? file : `${file}.md`);
  const address = `${own}${place === undefined ? '' : `#${place}`}`;
  const link = `[${words.trim()}](${address.replace(/\s/gu, encodeURIComponent)})`;
  return ofAnotherSystem(found, {
    ar: `اكتب رابطاً إلى ملف الخبر: ${link}.`,
    en: `Write a link to the article’s file: ${link}.`,
  });
}

/** A picture of a wiki, `![[boats.jpg]]`. */
export function wikiPicture(found: string): Message {
  const [, file = ''] = /^!\[\[([^|#\]]*)/.exec(found) ?? [];
  const name = file.trim().replace(/\s/gu, encodeURIComponent);
  return ofAnotherSystem(found, {
    ar: `اكتبها في سطر وحدها: ![ما يظهر في الصورة](${name}).`,
    en: `Write on a line of its own: ![what the picture shows](${name}).`,
  });
}

/** A sign of another system that has no meaning here. */
export function foreignSign(kind: keyof typeof INSTEAD, found: string): Message {
  return ofAnotherSystem(found, INSTEAD[kind]);
}
