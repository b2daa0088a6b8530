const STANDARD = 'هل|ماذا|لماذا|كيف|اين|متي|كم';
const DIALECTS = [
  // of the Gulf and Iraq
  'شنو|شلون|ليش|وين|وش|ايش|منو',
  // of the Levant and the Nile
  'شو|مين|ازاي|ليه|فين|امتي',
  // of the Maghreb
  'علاش|كيفاش|وقتاش|شكون|واش|اش',
].join('|');

const ASKING = new RegExp(`^[وف]?(?:${STANDARD}|${DIALECTS})$`);
const ASKING_IN_STANDARD = new RegExp(`^[وف]?(?:${STANDARD})$`);

/** Whether a folded word asks, in the standard language or in a dialect. */
export function isQuestionWord(form: string): boolean {
  return ASKING.test(form);
}

/** Whether it asks in the standard language: of a dialect it may be a name, too. */
export function isStandardQuestionWord(form: string): boolean {
  return ASKING_IN_STANDARD.test(form);
}
