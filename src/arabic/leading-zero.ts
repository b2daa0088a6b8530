/** A day and a month are written with a zero before them or without: 05.03 and 5.3. */

/** A number below ten without the zero before it; any other form as it is. */
export function withoutLeadingZero(form: string): string {
  return form.replace(/^0(?=\d$)/, '');
}

/** Other spellings of a number below ten. */
export function leadingZeroForms(form: string): readonly string[] {
  return /^\d$/.test(form) ? [`0${form}`] : [];
}
