const LITRE = 'لكل لتر';
const DECILITRE = 'لكل ديسيلتر';
const MILLILITRE = 'لكل مليلتر';
const KILOGRAM = 'لكل كيلوغرام';
const SQUARE = 'لكل متر مربع';
const CUBE = 'لكل متر مكعب';
const HOUR = 'في الساعة';
const SECOND = 'في الثانية';
const DAY = 'في اليوم';

/** In what something is measured, by what stands behind a slash: «100 كم/س», «126 mg/dL». */
export const RATES: Readonly<Record<string, string>> = {
  س: HOUR,
  ساعة: HOUR,
  h: HOUR,
  ث: SECOND,
  ثانية: SECOND,
  s: SECOND,
  يوم: DAY,
  day: DAY,
  'ث²': 'لكل ثانية مربعة',
  's²': 'لكل ثانية مربعة',
  دقيقة: 'في الدقيقة',
  min: 'في الدقيقة',
  أسبوع: 'في الأسبوع',
  شهر: 'في الشهر',
  سنة: 'في السنة',
  عام: 'في العام',
  هكتار: 'لكل هكتار',
  فدان: 'لكل فدان',
  شخص: 'لكل شخص',
  ل: LITRE,
  لتر: LITRE,
  L: LITRE,
  l: LITRE,
  دل: DECILITRE,
  ديسيلتر: DECILITRE,
  dL: DECILITRE,
  dl: DECILITRE,
  مل: MILLILITRE,
  mL: MILLILITRE,
  ml: MILLILITRE,
  كغ: KILOGRAM,
  كغم: KILOGRAM,
  كجم: KILOGRAM,
  كلغ: KILOGRAM,
  kg: KILOGRAM,
  'م²': SQUARE,
  م2: SQUARE,
  'm²': SQUARE,
  'م³': CUBE,
  م3: CUBE,
  'm³': CUBE,
};
