/**
 * Right-to-left texts with the notation of sciences, markets and clocks, marked as those of `visual-orders.ts`: which
 * signs, units and numbers are of one piece.
 */
export const ORDERS_OF_NOTATION: Readonly<Record<string, readonly string[]>> = {
  'units of laboratories and markets': [
    'قيمتها ⟦1,5 M€⟧ و⟦1.5 M$⟧ و⟦3 Md€⟧ هنا',
    'محلول ⟦0.1 M HCl⟧ ومحلول ⟦5% w/v⟧ وكحول ⟦70% v/v⟧ هنا',
    'جرعة ⟦0.5 mg⟧ كل ⟦8 h⟧ هنا',
    'زلزال بقوة ⟦5.6 Mw⟧ هنا',
    'مؤشر ‹500› ‹S&P› وحلوى ‹5› ‹M&Ms› هنا',
    'اختبار ⟦HbA1c ≥ 6.5 %⟧ ونسبة ‹6.5› % هنا',
    'نسبة ⟦Google 25 %⟧.',
    'سباق لومان ⟦24 Hours of Le Mans⟧ هنا',
    'فصيلة ⟦A+/B-⟧ وفصيلة ⟦O Rh-⟧ هنا',
    'أيون ⟦SO42-⟧ وأيون ⟦MnO4-⟧ هنا',
  ],
  'signs of mathematics': [
    "الدالة ‹f'(x) = 2x› والدالة ‹f''(x)› هنا",
    "المعادلة ‹y'' + y = 0› هنا",
    'الشرط ‹x ∈ [0, 1]› هنا',
    'إذن ‹A ⊂ B ⇒ A ∩ B = A› هنا',
    'الزاوية ⟦∠ABC = 90°⟧ والمثلث ⟦△ABC⟧ هنا',
    'يساوي ‹15›‹%› من ‹200› = ‹30› هنا',
    'الجذر التربيعي لـ‹16› = ‹4› هنا',
    'جا(‹30›‹°›) = ‹0.5› هنا',
    'المفتاح ⟦⌘C⟧ والمفتاح ⟦⌘+C⟧ و⟦⇧⌘P⟧ هنا',
  ],
  'apostrophes at the edge of a word': [
    "فيلم ‹The Boys' Club› وفرقة ‹Guns N’ Roses› هنا",
    "أغنية ‹Summer of '69› هنا",
    "أغنية '‹Summer of 69›' هنا",
    "جيل ⟦'90s⟧ وموسيقى ‹the '90s› هنا",
  ],
  'hours, telephones and numbers beside others': [
    'الساعة ⟦18:00 GMT⟧/‹21:00› بتوقيت مكة',
    'سعره ⟦100 USD⟧/‹375› ريالاً',
    'هاتف: ‹9611234567› - ⟦961 1 234568⟧',
    'هاتف: ⟦+202 27921234⟧ - ‹27921235›',
    'هاتف: ‹4567› ‹123› ‹50› ‹971›+',
    'بطاقة ⟦****1234⟧ أو ⟦**** 1234⟧ أو ⟦4000 **** **** 1234⟧ هنا',
    'رقمه ⟦05****123⟧ هنا',
    'رقم الطلب ⟦#12345-67⟧ والطلبات ⟦#1⟧-‹5› هنا',
    '⟦Bayern 1⟧ – ‹2› ريال مدريد',
    '‹Windows 10› - أفضل',
    'المصدر: (‹Reuters/AFP›/أ ف ب)',
    'مباراة ⟦🇸🇦⟧⟦🆚⟧🇦🇷 هنا',
    'وفق ‹Smith et al. (2020)› هنا',
  ],
};
