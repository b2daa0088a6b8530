import { type CountedNoun, countedNoun, invariable } from './counted-noun.ts';

const CELSIUS = countedNoun('درجة', 'درجات', 'مئوي');
const FAHRENHEIT: CountedNoun = {
  singular: 'درجة فهرنهايت',
  dual: 'درجتين فهرنهايت',
  plural: 'درجات فهرنهايت',
  accusative: 'درجة فهرنهايت',
};
const KILOMETRE = countedNoun('كيلومتر', 'كيلومترات');
const METRE = countedNoun('متر', 'أمتار');
const CENTIMETRE = countedNoun('سنتيمتر', 'سنتيمترات');
const MILLIMETRE = countedNoun('مليمتر', 'مليمترات');
const KILOGRAM = countedNoun('كيلوغرام', 'كيلوغرامات');
const GRAM = countedNoun('غرام', 'غرامات');
const MICROGRAM = countedNoun('ميكروغرام', 'ميكروغرامات');
const MILLILITRE = countedNoun('مليلتر', 'مليلترات');

/** «35 م.د», as Tunisia writes it. */
const MILLION_DINARS: CountedNoun = {
  singular: 'مليون دينار',
  dual: 'مليوني دينار',
  plural: 'ملايين دينار',
  accusative: 'مليون دينار',
};

/** What is measured, by the letters after its number. */
export const MEASURES: Readonly<Record<string, CountedNoun>> = {
  'كم²': countedNoun('كيلومتر', 'كيلومترات', 'مربع'),
  كم2: countedNoun('كيلومتر', 'كيلومترات', 'مربع'),
  'km²': countedNoun('كيلومتر', 'كيلومترات', 'مربع'),
  'م²': countedNoun('متر', 'أمتار', 'مربع'),
  م2: countedNoun('متر', 'أمتار', 'مربع'),
  'm²': countedNoun('متر', 'أمتار', 'مربع'),
  'م³': countedNoun('متر', 'أمتار', 'مكعب'),
  م3: countedNoun('متر', 'أمتار', 'مكعب'),
  'm³': countedNoun('متر', 'أمتار', 'مكعب'),
  'كم³': countedNoun('كيلومتر', 'كيلومترات', 'مكعب'),
  'سم²': countedNoun('سنتيمتر', 'سنتيمترات', 'مربع'),
  'سم³': countedNoun('سنتيمتر', 'سنتيمترات', 'مكعب'),
  كم: KILOMETRE,
  كلم: KILOMETRE,
  km: KILOMETRE,
  م: METRE,
  سم: CENTIMETRE,
  cm: CENTIMETRE,
  مم: MILLIMETRE,
  ملم: MILLIMETRE,
  mm: MILLIMETRE,
  كغ: KILOGRAM,
  كغم: KILOGRAM,
  كجم: KILOGRAM,
  كلغ: KILOGRAM,
  kg: KILOGRAM,
  غ: GRAM,
  غم: GRAM,
  جم: GRAM,
  mg: countedNoun('مليغرام', 'مليغرامات'),
  ملغ: countedNoun('مليغرام', 'مليغرامات'),
  ملغم: countedNoun('مليغرام', 'مليغرامات'),
  مل: MILLILITRE,
  mL: MILLILITRE,
  ml: MILLILITRE,
  µg: MICROGRAM,
  μg: MICROGRAM,
  mcg: MICROGRAM,
  ميكروغرام: MICROGRAM,
  ng: countedNoun('نانوغرام', 'نانوغرامات'),
  mmol: invariable('ميليمول'),
  IU: countedNoun('وحدة', 'وحدات', 'دولي'),
  mmHg: invariable('مليمتر زئبق'),
  MP: invariable('ميغابكسل'),
  mAh: invariable('ملي أمبير ساعة'),
  Mbps: invariable('ميغابت في الثانية'),
  Gbps: invariable('غيغابت في الثانية'),
  mph: countedNoun('ميل', 'أميال'),
  V: invariable('فولت'),
  W: invariable('واط'),
  Hz: invariable('هرتز'),
  kHz: invariable('كيلوهرتز'),
  kW: invariable('كيلوواط'),
  MHz: invariable('ميغاهرتز'),
  GHz: invariable('غيغاهرتز'),
  MW: invariable('ميغاواط'),
  GW: invariable('غيغاواط'),
  kWh: invariable('كيلوواط ساعة'),
  MB: invariable('ميغابايت'),
  GB: invariable('غيغابايت'),
  TB: invariable('تيرابايت'),
  '°م': CELSIUS,
  '°C': CELSIUS,
  '°F': FAHRENHEIT,
  '°': countedNoun('درجة', 'درجات'),
};

/** What is paid, by the sign of it. */
export const SIGNS: Readonly<Record<string, CountedNoun>> = {
  $: countedNoun('دولار', 'دولارات'),
  '€': invariable('يورو'),
  '£': countedNoun('جنيه', 'جنيهات', 'إسترليني'),
  '¥': invariable('ين ياباني'),
  '₪': countedNoun('شيكل', 'شواكل'),
  '₽': countedNoun('روبل', 'روبلات', 'روسي'),
  '₹': countedNoun('روبية', 'روبيات', 'هندي'),
  '₺': countedNoun('ليرة', 'ليرات', 'تركي'),
};

/** What is paid, by its letters in Arabic and its code in ISO 4217. */
const CURRENCIES: readonly (readonly [letters: string, code: string, noun: CountedNoun])[] = [
  ['ر.س', 'SAR', countedNoun('ريال', 'ريالات', 'سعودي')],
  ['ر.ق', 'QAR', countedNoun('ريال', 'ريالات', 'قطري')],
  ['ر.ع', 'OMR', countedNoun('ريال', 'ريالات', 'عماني')],
  ['ر.ي', 'YER', countedNoun('ريال', 'ريالات', 'يمني')],
  ['د.إ', 'AED', countedNoun('درهم', 'دراهم', 'إماراتي')],
  ['د.م', 'MAD', countedNoun('درهم', 'دراهم', 'مغربي')],
  ['د.ك', 'KWD', countedNoun('دينار', 'دنانير', 'كويتي')],
  ['د.ب', 'BHD', countedNoun('دينار', 'دنانير', 'بحريني')],
  ['د.أ', 'JOD', countedNoun('دينار', 'دنانير', 'أردني')],
  ['د.ع', 'IQD', countedNoun('دينار', 'دنانير', 'عراقي')],
  ['د.ج', 'DZD', countedNoun('دينار', 'دنانير', 'جزائري')],
  ['د.ت', 'TND', countedNoun('دينار', 'دنانير', 'تونسي')],
  ['د.ل', 'LYD', countedNoun('دينار', 'دنانير', 'ليبي')],
  ['ج.م', 'EGP', countedNoun('جنيه', 'جنيهات', 'مصري')],
  ['ج.س', 'SDG', countedNoun('جنيه', 'جنيهات', 'سوداني')],
  ['ل.ل', 'LBP', countedNoun('ليرة', 'ليرات', 'لبناني')],
  ['ل.س', 'SYP', countedNoun('ليرة', 'ليرات', 'سوري')],
  ['ل.ت', 'TRY', countedNoun('ليرة', 'ليرات', 'تركي')],
  ['', 'USD', countedNoun('دولار', 'دولارات', 'أميركي')],
  ['', 'EUR', invariable('يورو')],
  ['', 'GBP', countedNoun('جنيه', 'جنيهات', 'إسترليني')],
  ['', 'CHF', countedNoun('فرنك', 'فرنكات', 'سويسري')],
  ['', 'JPY', invariable('ين ياباني')],
];

export const LETTERS: Readonly<Record<string, CountedNoun>> = Object.fromEntries([
  ...CURRENCIES.flatMap(([letters, , noun]) => (letters === '' ? [] : [[letters, noun]])),
  ['م.د', MILLION_DINARS],
]);

export const CODES: Readonly<Record<string, CountedNoun>> = Object.fromEntries(
  CURRENCIES.map(([, code, noun]) => [code, noun]),
);
