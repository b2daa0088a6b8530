import { fold } from '../../../arabic/fold.ts';
import type { FacetTable } from '../../facet-table.ts';
import type { AskedField } from '../question/fields.ts';
import { isoOf } from '../question/iso-dates.ts';
import { meantBy } from '../question/narrowing.ts';
import { leavesAny } from '../question/values.ts';

/** The names of months that a reader begins to type, in each country's Arabic and in English. */
const MONTHS = (
  'يناير,كانون الثاني,جانفي,January,فبراير,شباط,فيفري,February,مارس,آذار,March,أبريل,نيسان,أفريل,April,' +
  'مايو,أيار,ماي,May,يونيو,حزيران,جوان,June,يوليو,تموز,جويلية,July,أغسطس,آب,أوت,غشت,August,' +
  'سبتمبر,أيلول,شتنبر,September,أكتوبر,تشرين الأول,October,نوفمبر,تشرين الثاني,نونبر,November,' +
  'ديسمبر,كانون الأول,دجنبر,December'
).split(',');

/** The months that begin as what was typed, each with every year in which it leaves some articles, the latest first. */
export function monthsBegun(
  begun: string,
  field: AskedField,
  table: FacetTable,
  today: number,
): readonly string[] {
  const years = new Set(table.days.map((day) => isoOf(day).slice(0, 4)));
  years.delete('');
  return [...years]
    .flatMap((year) => MONTHS.map((month) => `${month} ${year}`))
    .filter((date) => fold(date).startsWith(fold(begun)))
    .filter((date) => leavesAny(field, meantBy(field, date, table, today), table, today));
}
