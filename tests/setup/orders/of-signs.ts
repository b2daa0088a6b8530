/**
 * Right-to-left texts in which a small sign decides what is one piece, marked as those of `visual-orders.ts`:
 * primes, stops, quotation marks, brackets, hyphens.
 */
export const ORDERS_OF_SIGNS: Readonly<Record<string, readonly string[]>> = {
  'a prime after a number': [
    "الدقيقة ⟦10'⟧ ثم ⟦45+1'⟧ ثم ⟦90+4’⟧ هنا",
    "سجل في (⟦23'⟧، ⟦45+1'⟧، ⟦67'⟧) ثلاثة",
    'الزاوية ⟦30°15\'20"⟧ شمالاً',
    "الحمض ‹DNA (5'-ATG-3')› هنا",
    "وصف '‹20›' فقط",
    'شاشة ⟦6.7"⟧ جديدة',
    'كتب "عام ‹2020›" فقط',
  ],
  'how a quotation ends before its mark': [
    'قال ⟦Dr. Smith: "It\'s over!"⟧، ثم خرج',
    'كتب ⟦John: "Hello, world."⟧ ثم خرج',
    'سأل ⟦Smith "Really?"⟧، ثم خرج',
    'صاح: "⟦Stop!⟧"، ثم خرج',
  ],
  'a full stop after one letter': [
    'يحتوي فيتامين ‹C›.',
    'من ‹α› إلى ‹ω›.',
    'الخطة ‹Plan B›.',
    'الكاتب ‹J. Smith› هنا',
  ],
  'a bracket that was opened closes': [
    'لون ‹RGB(255, 0, 128)› هنا',
    'فيروس ‹COVID (2019, 2020)› انتشر',
    'نشر في ‹Nature (12, 2020)› أمس',
  ],
  'groups between hyphens': [
    'اتصل ⟦1800-555-0199⟧ أو ⟦1-800-555-0199⟧ اليوم',
    'بين ‹01/02/2020›-‹05/02/2020› فقط',
    'المادة (ب-‹2›) والمادة (أ-‹3›) هنا',
    'الأيون ⟦Cl−⟧ والأيون ⟦Cl-⟧ هنا',
  ],
  'what a number counts or where it stands': [
    'نبضه ⟦72 bpm⟧ وقطع ⟦26.2 miles⟧ ركضاً',
    'العنوان ⟦123 Main St., Boston⟧ هنا',
    'مقر ⟦10 Downing Street⟧ بلندن',
    'باع ‹3› ‹iPhone› أمس',
  ],
  'mathematics, with letters of either script': [
    'الناتج ⟦2√3⟧ تقريباً',
    'س² + ‹2›س - ‹3› = ‹0› هنا',
    'إذا كان ص = ‹2› × ‹5› = ‹10› حتماً',
    'المساحة = ⟦5 × 3 = 15⟧ متراً',
  ],
};
