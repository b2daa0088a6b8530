import { type CountedNoun, countedNoun, invariable } from './counted-noun.ts';

/** «35 م.د», as Tunisia writes it. */
const MILLION_DINARS: CountedNoun = {
  singular: 'مليون دينار',
  dual: 'مليوني دينار',
  plural: 'ملايين دينار',
  accusative: 'مليون دينار',
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
  ['', 'CNY', invariable('يوان صيني')],
  ['', 'AUD', countedNoun('دولار', 'دولارات', 'أسترالي')],
  ['', 'CAD', countedNoun('دولار', 'دولارات', 'كندي')],
  ['', 'NZD', countedNoun('دولار', 'دولارات', 'نيوزيلندي')],
  ['', 'SGD', countedNoun('دولار', 'دولارات', 'سنغافوري')],
  ['', 'HKD', invariable('دولار هونغ كونغ')],
  ['', 'BRL', countedNoun('ريال', 'ريالات', 'برازيلي')],
];

export const LETTERS: Readonly<Record<string, CountedNoun>> = Object.fromEntries([
  ...CURRENCIES.flatMap(([letters, , noun]) => (letters === '' ? [] : [[letters, noun]])),
  ['م.د', MILLION_DINARS],
]);

export const CODES: Readonly<Record<string, CountedNoun>> = Object.fromEntries(
  CURRENCIES.map(([, code, noun]) => [code, noun]),
);

/** The same as it is typed in short, beside its number: «US$500», «SR 500». */
export const SHORT_CODES: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  SR: 'SAR',
  QR: 'QAR',
  LE: 'EGP',
  KD: 'KWD',
  JD: 'JOD',
  BD: 'BHD',
  Dhs: 'AED',
};
