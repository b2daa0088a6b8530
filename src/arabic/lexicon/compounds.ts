/** Words that make one name or one expression with the word after them, written apart or joined. */

/** First words of names that any name may follow: عبد الله, أبو ظبي, بن قردان; on each line the nominative first. */
export const NAME_HEADS = `
عبد
أبو أبي أبا
بن
`;

/** First words of names in الله and الدين, which are common words beside other words. */
export const NAME_FIRSTS = `
نصر عون فضل حمد سعد جار عطا هبة رزق خير فتح ضيف حبيب حزب رحمة أمر جاد خلف صنع لطف
نور صلاح بدر شمس علاء عز سيف ضياء محيي محي تقي كمال جمال جلال حسام عماد فخر نجم شرف بهاء زين تاج ناصر سراج نظام
شهاب برهان ركن مجد معز قطب أسد رشيد زكي وحيد حسن
`;

/** Their second words. */
export const NAME_SECONDS = `
الله الدين
`;

/** Names that are spelled like a particle: بن علي. */
export const NAMES_LIKE_PARTICLES = `
علي
`;

/** How many hundreds: ثلاث مئة, ثلاثمئة. */
export const COUNTS_OF_HUNDREDS = `
ثلاث أربع خمس ست سبع ثمان ثماني تسع
`;

/** A hundred in its two spellings. */
export const HUNDRED = `
مئة مائة
`;

/** The first word of eleven, which is another word alone; those of other numbers are one in every gender and case. */
export const TEENS = `
أحد إحدى الأحد الإحدى
`;

/** Ten, as it stands in eleven. */
export const TEN = `
عشر عشرة
`;

/** What is said before the name of God, as it is typed: إن شاء الله, إنشاء الله, ماشاء الله. */
export const INVOCATIONS = `
شاء إنشاء ماشاء
`;

/** The name that follows them. */
export const INVOKED = `
الله
`;

/** Prefixes of units, which are written apart as well: كيلو متر. */
export const UNIT_PREFIXES = `
كيلو ميلي سنتي ديسي ميغا ميجا غيغا جيغا تيرا نانو ميكرو
`;

/** What negates the word after it: لا يزال, ما زال, لا بد. */
export const NEGATIONS = `
لا ما
`;

/** Particles that are also the first word of foreign and Arabic names: لو دريان, لا كورونيا, أم درمان. */
export const PARTICLES_IN_NAMES = `
لو لا أم
`;

/** Endings of Arabic words, which a word of two letters may look like: مليون ين is not مليونين. */
export const WORD_ENDINGS = `
ين ان ون ات ها هم هن نا كم وا تين تان يه ته
`;
